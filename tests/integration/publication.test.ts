import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { parseInstantane } from '@/lib/domain/instantane'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { createEcartConsigne, deleteEcartConsigne, explainEcart } from '@/lib/features/actes/commands/ecarts'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { createFait, createSource, updateSource } from '@/lib/features/conventions/commands/sources'
import { getConvention } from '@/lib/features/conventions/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const AJOUT_SEUL = 'TD002'
const SECRET = 'phrase-du-brouillon'

const bases = provideBase()
let valideur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

async function createSigne(): Promise<Dossier> {
  const dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
  return dossier
}

function listPublications({ conventionId }: Pick<Dossier, 'conventionId'>) {
  return getPublicPrisma().publication.findMany({ where: { conventionId }, orderBy: { ordre: 'asc' } })
}

/** L’écart que le portail trouve lui-même dans l’acte : deux mesures annoncées, trois rubriques décrites. */
async function findEcartCalcule(dossier: Dossier): Promise<string> {
  const { convention, acte } = expectOk(await getActe(valideur, dossier))
  const ecart = analyseActe(convention, acte).ecarts.find(({ origine }) => origine === 'calcule')
  if (!ecart) throw new Error('Le dossier d’essai n’a pas d’écart calculé')
  return ecart.cle
}

const explain = ({ acteId, cleEcart: cle }: Dossier, explication: string) =>
  explainEcart(valideur, { acteId, cle, statut: 'explique', explication })

describe('La publication d’un acte signé', () => {
  it('garde le contenu exact, son empreinte et celle de la précédente', async () => {
    const dossier = await createSigne()
    expectOk(await explain(dossier, 'La convention dure trois ans.'))
    const publications = await listPublications(dossier)
    expect(publications.map(({ ordre, precedent }) => [ordre, precedent])).toEqual([
      [0, null],
      [1, publications[0]?.empreinte],
    ])
    for (const { contenu, sha256 } of publications) {
      expect(createHash('sha256').update(contenu).digest('hex')).toBe(sha256)
    }
  })

  it('écrit à plat chaque montant, chaque bilan et la ligne de la convention', async () => {
    const dossier = await createSigne()
    const publiee = await getPublicPrisma().conventionPubliee.findUniqueOrThrow({
      where: { conventionId: dossier.conventionId },
      include: {
        departements: true,
        publication: { include: { montants: { orderBy: { ordre: 'asc' } }, cellules: { orderBy: { rang: 'asc' } } } },
      },
    })
    const { publication } = publiee
    const { acte } = parseInstantane(publication.contenu)
    expect(publication.montants.map(({ centimes }) => centimes)).toEqual([63_000_000n, 63_000_000n, 1250n])
    expect(publication.montants.map(({ montantId }) => montantId)).toEqual(acte.montants.map(({ id }) => id))
    expect(publication.cellules[publiee.celluleTete ?? -1]).toMatchObject({ etat: 63_000_000n, verdict: 'attestee' })
    expect(publiee.departements).toMatchObject([{ departementCode: '43' }])
  })

  it('ne se réécrit ni ne s’efface, même par le superutilisateur', async () => {
    await createSigne()
    await tryContexte(getUrlAdministrateur(bases), {}, async (client) => {
      for (const [table, colonne] of [
        ['publication', 'contenu'],
        ['cellule_publiee', 'verdict'],
        ['montant_publie', 'sujet'],
      ]) {
        for (const ordre of [
          `UPDATE publication.${table} SET ${colonne} = ${colonne}`,
          `DELETE FROM publication.${table}`,
          `TRUNCATE publication.${table} CASCADE`,
        ]) {
          expect(await getRefus(client, ordre), ordre).toBe(AJOUT_SEUL)
        }
      }
    })
  })
})

describe('L’explication d’un écart', () => {
  it('est publiée aussitôt, sans rien changer d’autre à ce qui est signé', async () => {
    const dossier = await createSigne()
    expectOk(await explain(dossier, 'La convention dure trois ans.'))
    const [avant, apres] = (await listPublications(dossier)).map(({ contenu }) => parseInstantane(contenu))
    expect(apres?.acte).toEqual(avant?.acte)
    expect({ ...apres?.convention, explications: [] }).toEqual({ ...avant?.convention, explications: [] })
    expect(apres?.convention.explications).toEqual([
      { cle: dossier.cleEcart, statut: 'explique', explication: 'La convention dure trois ans.' },
    ])
  })

  it('ne laisse rien paraître d’un avenant en rédaction', async () => {
    const dossier = await createSigne()
    const { conventionId } = dossier
    const { acteId } = expectOk(await createAvenant(valideur, { conventionId, libelle: SECRET }))
    const { version, acte } = expectOk(await getActe(valideur, { acteId }))
    const { sourceId } = expectOk(await createSource(valideur, { conventionId, nature: 'acte', titre: SECRET }))
    expectOk(
      await updateSource(valideur, {
        conventionId,
        sourceId: dossier.sourceLibreId,
        version: 0,
        nature: 'acte',
        titre: SECRET,
      }),
    )
    expectOk(await createFait(valideur, { conventionId, sourceId, libelle: SECRET, valeur: SECRET }))
    expectOk(await createMesure(valideur, { acteId, intitule: SECRET }))
    expectOk(
      await saveMontants(valideur, {
        acteId,
        version,
        montants: [{ ...ligneMontant({ montant: '7 777,77', sourceId }), citation: SECRET }],
      }),
    )
    const lecture = { valeur: SECRET, citation: SECRET, sourceId }
    expectOk(
      await createEcartConsigne(valideur, {
        acteId,
        type: 'date',
        libelle: SECRET,
        lectureA: lecture,
        lectureB: lecture,
      }),
    )
    const cle = `consigne|${acte.ecartsConsignes[0]?.lignee}`
    expectOk(await explainEcart(valideur, { acteId, cle, statut: 'explique', explication: SECRET }))
    const [avant] = await listPublications(dossier)

    const autreCle = await findEcartCalcule(dossier)
    expectOk(
      await explainEcart(valideur, {
        acteId: dossier.acteId,
        cle: autreCle,
        statut: 'explique',
        explication: 'Réponse publique.',
      }),
    )
    const publications = await listPublications(dossier)
    expect(publications).toHaveLength(2)
    expect(publications[0]).toEqual(avant)
    expect(publications.some((publication) => JSON.stringify(publication).includes(SECRET))).toBe(false)
    expect(publications[1]?.contenu).toContain('Réponse publique.')
    const aPlat = await getPublicPrisma().montantPublie.findMany({ where: { centimes: 777_777n } })
    expect(aPlat).toEqual([])
  })
})

describe('L’explication d’un écart que l’avenant ne porte plus', () => {
  it('est refusée sur l’acte remplacé, sans rien publier', async () => {
    const dossier = await createSigne()
    const { conventionId } = dossier
    const avenant = expectOk(await createAvenant(valideur, { conventionId, libelle: 'Avenant 2020' }))
    const { version, acte } = expectOk(await getActe(valideur, avenant))
    const ecartId = acte.ecartsConsignes[0]?.id ?? ''
    expectOk(await deleteEcartConsigne(valideur, { acteId: avenant.acteId, ecartId }))
    const periode = { debut: '2020-01-01', fin: '2020-12-31' }
    const { sourceId } = dossier
    const enTete = { libelle: 'Avenant 2020', ...periode, sourceId, repriseApresCoup: true }
    expectOk(await updateEnTete(valideur, { acteId: avenant.acteId, version, ...enTete }))
    await signDossier(valideur, avenant)
    const avant = await listPublications(dossier)
    expect(await explain(dossier, 'Trop tard.')).toMatchObject({ ok: false, tag: 'invalide' })
    expect(await listPublications(dossier)).toEqual(avant)
  })
})

describe('L’adresse d’une convention', () => {
  it('est unique dans sa collectivité et se déduit du cadre et des années', async () => {
    const collectiviteId = getCollectiviteId(await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' }))
    const agent = await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' })
    const ouvrir = async () => {
      const demande = { collectiviteId, cadreCode: 'calpae', titre: 'X', debut: '2019-01-01', fin: '2021-12-31' }
      return expectOk(await getConvention(agent, expectOk(await createConvention(agent, demande)))).slug
    }
    expect([await ouvrir(), await ouvrir(), await ouvrir()]).toEqual([
      'calpae-2019-2021',
      'calpae-2019-2021-2',
      'calpae-2019-2021-3',
    ])
  })

  it('survit aux publications suivantes', async () => {
    const dossier = await createSigne()
    const where = { conventionId: dossier.conventionId }
    const avant = await getPublicPrisma().conventionPubliee.findUniqueOrThrow({ where })
    const { acteId } = expectOk(await createAvenant(valideur, { ...where, libelle: 'Avenant 2020' }))
    const { version } = expectOk(await getActe(valideur, { acteId }))
    expect(version).toBe(0)
    expect(await getPublicPrisma().conventionPubliee.findUniqueOrThrow({ where })).toEqual(avant)
  })
})
