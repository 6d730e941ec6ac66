import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import type { Centimes } from '@/lib/domain/centimes'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { isChiffre } from '@/lib/domain/montant/montant'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { saveIdentifiants } from '@/lib/features/conventions/commands/identifiants'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import { getConvention } from '@/lib/features/conventions/queries'
import { composeScdl, listSubventions } from '@/lib/features/donnees/scdl'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'
import { SCHEMA_SUBVENTIONS } from '@/tests/support/schema-subventions'
import { listFautesSchema, listFautesTable } from '@/tests/support/table-schema'

const IDENTIFIANTS = {
  attribuantNom: 'Préfecture de la Haute-Loire',
  attribuantSiret: '732 829 320 00074',
  beneficiaireSiret: '10000000000008',
  conditionsVersement: 'échelonné',
}

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
})

/** Le fichier, colonnes comprises. */
async function readFichier(): Promise<readonly (readonly string[])[]> {
  const { corps } = await composeScdl()
  return parse(await new Response(corps).text(), { columns: false })
}

/** La part de l’État que montre la page de la convention. */
async function readPartEtat(): Promise<Centimes> {
  const publiee = await getPublicPrisma().conventionPubliee.findUniqueOrThrow({
    where: { conventionId: dossier.conventionId },
    select: { slug: true },
  })
  const { instantane } = (await getConventionPubliee('haute-loire', publiee.slug)) ?? {}
  const etat = instantane && analyseActe(instantane.convention, instantane.acte).tete?.parts.etat
  if (!etat || !isChiffre(etat)) throw new Error('La page ne montre pas de part de l’État')
  return etat.centimes
}

const identifier = (champs: Partial<Record<keyof typeof IDENTIFIANTS, string>> = IDENTIFIANTS) =>
  saveIdentifiants(valideur, { conventionId: dossier.conventionId, ...champs })

describe('Le fichier SCDL des subventions', () => {
  it('ne connaît pas une convention que rien n’a publiée', async () => {
    expect(await identifier()).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await listSubventions()).toEqual({ lignes: [], laissees: new Map() })
  })

  it('n’a que ses colonnes sans les SIRET, et dit ce qui y manque', async () => {
    await signDossier(valideur, dossier)
    expect(await readFichier()).toHaveLength(1)
    expect((await listSubventions()).laissees).toEqual(new Map([['sans_identifiant', 1]]))
  })

  it('a la part de l’État au montant de l’écran dès que les parties sont identifiées', async () => {
    expectOk(await identifier())
    const fichier = await readFichier()
    expect(listFautesSchema(SCHEMA_SUBVENTIONS)).toEqual([])
    expect(listFautesTable(SCHEMA_SUBVENTIONS, fichier)).toEqual([])
    const { lignes, laissees } = await listSubventions()
    expect(laissees).toEqual(new Map())
    expect(lignes).toMatchObject([
      {
        idAttribuant: '73282932000074',
        dateConvention: '2019-07-08',
        nomBeneficiaire: 'Département de la Haute-Loire',
        montant: formatMontantExact(await readPartEtat()),
        datesPeriodeVersement: '2019-01-01/2021-12-31',
      },
    ])
  })

  it('les garde dans l’espace de travail, et les efface quand on les efface', async () => {
    const { identifiants } = expectOk(await getConvention(valideur, { conventionId: dossier.conventionId }))
    expect(identifiants).toEqual({ ...IDENTIFIANTS, attribuantSiret: '73282932000074' })
    expectOk(await identifier({ beneficiaireSiret: IDENTIFIANTS.beneficiaireSiret }))
    expect((await listSubventions()).laissees).toEqual(new Map([['sans_identifiant', 1]]))
  })

  it('refuse à côté du champ un SIRET faux', async () => {
    expect(await identifier({ ...IDENTIFIANTS, attribuantSiret: '73282932000075' })).toMatchObject({
      ok: false,
      champs: { attribuantSiret: [expect.stringContaining('clé de contrôle')] },
    })
  })
})

describe('Une part de l’État sans centimes', () => {
  it.each([
    ['à l’euro', '630 000', undefined, ['630000.00']],
    ['au millier', '630 000', 'millier', []],
  ] as const)('%s', async (_comment, montant, precision, montants) => {
    const lot = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
    const { acteId, conventionId, version, sourceId } = await createDossier(lot)
    const lignes = [{ ...ligneMontant({ montant, sourceId }), precision }]
    expectOk(await saveMontants(lot, { acteId, version, montants: lignes }))
    await signDossier(lot, { acteId })
    expectOk(await saveIdentifiants(lot, { conventionId, ...IDENTIFIANTS, conditionsVersement: `essai ${precision}` }))
    const { lignes: publiees } = await listSubventions()
    const delEssai = publiees.filter(({ conditionsVersement }) => conditionsVersement === `essai ${precision}`)
    expect(delEssai.map((ligne) => ligne.montant)).toEqual(montants)
  })
})

describe('Le SIRET d’une collectivité dont le SIREN est connu', () => {
  it('est celui d’un de ses établissements', async () => {
    const lyon = await createViewer(bases.proprietaire, 'valideur', { collectivite: '69M' })
    const { conventionId } = await createDossier(lyon)
    const refus = await saveIdentifiants(lyon, { conventionId, beneficiaireSiret: '10000000000008' })
    expect(refus).toMatchObject({
      ok: false,
      champs: { beneficiaireSiret: [expect.stringContaining('SIREN 200046977')] },
    })
  })
})
