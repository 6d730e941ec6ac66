import { beforeAll, describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { addMesuresCatalogue, createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe, listCatalogue } from '@/lib/features/actes/queries'
import { getConventionPubliee, listMontantsPublies } from '@/lib/features/conventions/public'
import { getConvention } from '@/lib/features/conventions/queries'
import { getDepartement } from '@/lib/features/territoires/public'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let redacteur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '46' })
})

async function readTete(acteId: string) {
  const { convention, acte } = expectOk(await getActe(valideur, { acteId }))
  return analyseActe(convention, acte).tete
}

describe('Une convention, de sa saisie à la page publique', () => {
  it('se rédige, se juge au centime, se signe et paraît', async () => {
    const { conventionId, acteId, version, sourceId } = await createDossier(redacteur)
    expect((await readTete(acteId))?.verdict).toMatchObject({ tag: 'attestee', chacun: 63_000_000n })

    const unCentimeDeMoins = [
      ligneMontant({ montant: '630 000,00', sourceId }),
      ligneMontant({ financeur: 'departement', montant: '629 999,99', sourceId }),
    ]
    expectOk(await saveMontants(redacteur, { acteId, version, montants: unCentimeDeMoins }))
    expect((await readTete(acteId))?.verdict).toMatchObject({ tag: 'rompue', ecart: 1n, plusPayeur: 'etat' })

    const { slug } = expectOk(await getConvention(redacteur, { conventionId }))
    expect(await getConventionPubliee('lot', slug)).toBeNull()
    await signDossier(valideur, { acteId })

    const lue = await getConventionPubliee('lot', slug)
    expect(lue?.instantane.acte).toMatchObject({ id: acteId, statut: 'signe', dateSignature: '2019-07-08' })
    const montants = await listMontantsPublies(lue?.publication.id ?? '')
    expect(montants.map(({ centimes, sourceTitre }) => [centimes, sourceTitre])).toEqual([
      [63_000_000n, 'Communiqué'],
      [62_999_999n, 'Communiqué'],
    ])
    const territoires = (await getDepartement('lot'))?.territoires ?? []
    const publiee = territoires.flatMap(({ conventions }) => conventions).find((resume) => resume.slug === slug)
    expect(publiee?.tete?.verdict).toMatchObject({ tag: 'rompue', ecart: 1n, plusPayeur: 'etat' })
  })

  it('reprend les mesures du catalogue de son cadre, et elles seules', async () => {
    const { acteId } = await createDossier(redacteur)
    const [premiere] = expectOk(await listCatalogue(redacteur, { acteId }))
    if (!premiere) throw new Error('Le catalogue est vide')
    expectOk(await addMesuresCatalogue(redacteur, { acteId, codes: [premiere.code] }))
    const { acte } = expectOk(await getActe(redacteur, { acteId }))
    expect(acte.mesures.at(-1)).toMatchObject({ intitule: premiere.intitule, catalogueCode: premiere.code })
    expect(await addMesuresCatalogue(redacteur, { acteId, codes: ['inconnue'] })).toMatchObject({ tag: 'introuvable' })
  })

  it('n’ajoute qu’une fois une mesure du catalogue envoyée deux fois', async () => {
    const { acteId } = await createDossier(redacteur)
    const catalogue = expectOk(await listCatalogue(redacteur, { acteId }))
    const codes = catalogue.slice(0, 2).map(({ code }) => code)
    expectOk(await addMesuresCatalogue(redacteur, { acteId, codes }))
    expectOk(await addMesuresCatalogue(redacteur, { acteId, codes }))
    const { acte } = expectOk(await getActe(redacteur, { acteId }))
    expect(acte.mesures.map(({ catalogueCode }) => catalogueCode).filter((code) => code !== null)).toEqual(codes)
  })
})

describe('Une mesure', () => {
  it('n’entre que dans un volet de son cadre, et le refus se lit à côté du champ', async () => {
    const { acteId } = await createDossier(redacteur)
    const mesure = { acteId, intitule: 'Mesure d’un autre cadre' }
    expect(await createMesure(redacteur, { ...mesure, volet: 'axe-inventé' })).toMatchObject({
      tag: 'invalide',
      champs: { volet: [expect.stringContaining('cadre')] },
    })
    expectOk(await createMesure(redacteur, { ...mesure, volet: 'socle' }))
    expectOk(await createMesure(redacteur, mesure))
  })
})

describe('Un avenant', () => {
  it('recopie la photographie précédente : lignées et provenances gardées, identifiants neufs, signature à refaire', async () => {
    const dossier = await createDossier(redacteur)
    const avant = expectOk(await getActe(valideur, dossier)).acte
    await signDossier(valideur, dossier)
    const { conventionId } = dossier
    const { acteId } = expectOk(await createAvenant(redacteur, { conventionId, libelle: 'Avenant 2020', numero: 1 }))
    const copie = expectOk(await getActe(valideur, { acteId })).acte

    expect(copie).toMatchObject({ rang: 1, numero: 1, statut: 'brouillon', dateSignature: null, signataires: [] })
    const lignees = ({ mesures, actions, ecartsConsignes }: typeof avant) =>
      [...mesures, ...actions, ...ecartsConsignes].map(({ lignee }) => lignee)
    expect(lignees(copie)).toEqual(lignees(avant))
    const ids = ({ mesures, actions, ecartsConsignes, montants, denombrements }: typeof avant) =>
      [...mesures, ...actions, ...ecartsConsignes, ...montants, ...denombrements].map(({ id }) => id)
    expect(ids(copie)).toHaveLength(ids(avant).length)
    expect(ids(copie).some((id) => ids(avant).includes(id))).toBe(false)

    const provenances = ({ montants }: typeof avant) =>
      montants.map(({ valeur, sourceId, saisiPar, saisiLe }) => ({ valeur, sourceId, saisiPar, saisiLe }))
    expect(provenances(copie)).toEqual(provenances(avant))
    expect(copie.actions[0]?.mesureId).toBe(copie.mesures[0]?.id)
    expect(copie.actions[0]?.phases).toEqual(avant.actions[0]?.phases)
    expect(copie.montants[2]?.sujet).toEqual({ niveau: 'action', id: copie.actions[0]?.id })
  })

  it('ne s’ouvre qu’après la signature du précédent, et sa publication laisse lire l’ancien', async () => {
    const dossier = await createDossier(redacteur)
    const { conventionId } = dossier
    const demande = { conventionId, libelle: 'Avenant 2020' }
    expect(await createAvenant(redacteur, demande)).toMatchObject({ ok: false, tag: 'invalide' })
    await signDossier(valideur, dossier)
    const { acteId } = expectOk(await createAvenant(redacteur, demande))
    const { version } = expectOk(await getActe(redacteur, { acteId }))
    const periode = { debut: '2019-01-01', fin: '2021-12-31' }
    const enTete = { libelle: 'Avenant 2020', ...periode, sourceId: dossier.sourceId, repriseApresCoup: true }
    expectOk(await updateEnTete(redacteur, { acteId, version, ...enTete }))
    await signDossier(valideur, { acteId })

    const { slug } = expectOk(await getConvention(redacteur, { conventionId }))
    const derniere = await getConventionPubliee('lot', slug)
    const premiere = await getConventionPubliee('lot', slug, { acteRang: 0 })
    expect(derniere?.instantane.acte.id).toBe(acteId)
    expect(premiere?.instantane.acte.id).toBe(dossier.acteId)
    const { empreinte } = await getPublicPrisma().publication.findFirstOrThrow({ where: { acteId: dossier.acteId } })
    expect(derniere?.historique.map(({ precedent }) => precedent)).toEqual([empreinte, null])
  })
})
