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
  attribuantSiret: '100 000 000 00008',
  beneficiaireSiret: '20000000000006',
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

/** Part, comme le formulaire, de ce qui est enregistré. */
async function identifier(champs: Partial<Record<keyof typeof IDENTIFIANTS, string>> = IDENTIFIANTS) {
  const { conventionId } = dossier
  const { identifiants } = expectOk(await getConvention(valideur, { conventionId })) ?? {}
  return saveIdentifiants(valideur, { conventionId, ...champs, avant: identifiants ?? {} })
}

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
        idAttribuant: '10000000000008',
        dateConvention: '2019-07-08',
        nomBeneficiaire: 'Département de la Haute-Loire',
        montant: formatMontantExact(await readPartEtat()),
        datesPeriodeVersement: '2019-01-01/2021-12-31',
      },
    ])
  })

  it('les garde dans l’espace de travail, et les efface quand on les efface', async () => {
    const { identifiants } = expectOk(await getConvention(valideur, { conventionId: dossier.conventionId }))
    expect(identifiants).toEqual({ ...IDENTIFIANTS, attribuantSiret: '10000000000008' })
    expectOk(await identifier({ beneficiaireSiret: IDENTIFIANTS.beneficiaireSiret }))
    expect((await listSubventions()).laissees).toEqual(new Map([['sans_identifiant', 1]]))
  })

  it('refuse à côté du champ un SIRET faux', async () => {
    expect(await identifier({ ...IDENTIFIANTS, attribuantSiret: '10000000000009' })).toMatchObject({
      ok: false,
      champs: { attribuantSiret: [expect.stringContaining('clé de contrôle')] },
    })
  })

  it('refuse que les deux parties aient le même SIRET', async () => {
    expect(await identifier({ ...IDENTIFIANTS, beneficiaireSiret: '10000000000008' })).toMatchObject({
      ok: false,
      champs: { beneficiaireSiret: [expect.stringContaining('déjà celui du service de l’État')] },
    })
  })

  it('n’est publié que par qui signe', async () => {
    const redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
    const refus = await saveIdentifiants(redacteur, { conventionId: dossier.conventionId, ...IDENTIFIANTS })
    expect(refus).toMatchObject({ ok: false, tag: 'interdit' })
  })

  it('n’efface pas ce qu’un autre a enregistré depuis l’ouverture du formulaire', async () => {
    const { conventionId } = dossier
    const { identifiants: ouverts } = expectOk(await getConvention(valideur, { conventionId })) ?? {}
    expectOk(await identifier())
    const collegue = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
    const saisie = { conventionId, conditionsVersement: 'unique', avant: ouverts ?? {} }
    expect(await saveIdentifiants(collegue, saisie)).toMatchObject({ ok: false, tag: 'conflit' })
    expect((await listSubventions()).lignes).toMatchObject([{ conditionsVersement: 'échelonné' }])
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

describe('Une part de l’État de plusieurs années', () => {
  it.each([
    ['qui se suivent', ['2019', '2020', '2021'], ['2019-01-01/2021-12-31']],
    ['dont une n’a rien', ['2019', '2021'], []],
  ] as const)('%s', async (comment, annees, attendues) => {
    const lot = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
    const { acteId, conventionId, version, sourceId } = await createDossier(lot)
    const montants = annees.map((annee) => ({
      ...ligneMontant({ montant: '630 000,00', sourceId }),
      debut: `${annee}-01-01`,
      fin: `${annee}-12-31`,
    }))
    expectOk(await saveMontants(lot, { acteId, version, montants }))
    await signDossier(lot, { acteId })
    expectOk(await saveIdentifiants(lot, { conventionId, ...IDENTIFIANTS, conditionsVersement: comment }))
    const { lignes, laissees } = await listSubventions()
    const delEssai = lignes.filter(({ conditionsVersement }) => conditionsVersement === comment)
    expect(delEssai.map(({ datesPeriodeVersement }) => datesPeriodeVersement)).toEqual(attendues)
    expect(laissees.get('discontinue')).toBe(attendues.length === 0 ? 1 : undefined)
  })
})

describe('Le SIRET d’une collectivité dont le SIREN est connu', () => {
  it('est celui d’un de ses établissements', async () => {
    const lyon = await createViewer(bases.proprietaire, 'valideur', { collectivite: '69M' })
    const { conventionId } = await createDossier(lyon)
    const refus = await saveIdentifiants(lyon, { conventionId, beneficiaireSiret: '20000000000006' })
    expect(refus).toMatchObject({
      ok: false,
      champs: { beneficiaireSiret: [expect.stringContaining('SIREN 200046977')] },
    })
  })
})
