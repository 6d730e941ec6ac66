import { beforeAll, describe, expect, it } from 'vitest'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { signDossier, submitDossier, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let redacteur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

async function relire(acteId: string): Promise<string> {
  return expectOk(await getActeASigner(valideur, { acteId })).empreinte
}

async function createValide(): Promise<Dossier> {
  const dossier = await createDossier(valideur)
  await validateDossier(valideur, dossier)
  return dossier
}

/** Le refus d’une signature, dont on vérifie qu’elle n’a laissé aucune trace. */
async function trySignature(viewer: Viewer, acteId: string, empreinte: string) {
  const avant = await photographBase(getUrlAdministrateur(bases))
  const reponse = await signActe(viewer, { acteId, empreinte })
  expect(await photographBase(getUrlAdministrateur(bases))).toEqual(avant)
  return reponse
}

describe('La signature', () => {
  it('est refusée à un acte que l’État n’a pas validé', async () => {
    const dossier = await createDossier(valideur)
    const { acteId } = dossier
    const empreinte = await relire(acteId)
    expect(await trySignature(valideur, acteId, empreinte)).toMatchObject({ ok: false, tag: 'fige' })
    await submitDossier(valideur, dossier)
    expect(await trySignature(valideur, acteId, empreinte)).toMatchObject({ ok: false, tag: 'fige' })
  })

  it('d’une reprise est refusée quand le contenu a changé depuis la relecture', async () => {
    const { acteId, version, sourceId } = await createDossier(valideur, { repriseApresCoup: true })
    const empreinte = await relire(acteId)
    const montants = [ligneMontant({ montant: '0,01', sourceId })]
    expectOk(await saveMontants(redacteur, { acteId, version, montants }))
    expect(await trySignature(valideur, acteId, empreinte)).toMatchObject({ ok: false, tag: 'conflit' })
    expect(await signActe(valideur, { acteId, empreinte: await relire(acteId) })).toMatchObject({ ok: true })
  })

  it('est interdite au rédacteur', async () => {
    const { acteId } = await createValide()
    const empreinte = await relire(acteId)
    expect(await trySignature(redacteur, acteId, empreinte)).toMatchObject({ ok: false, tag: 'interdit' })
  })

  it('n’a lieu qu’une fois', async () => {
    const { acteId } = await createValide()
    const empreinte = await relire(acteId)
    expectOk(await signActe(valideur, { acteId, empreinte }))
    expect(await trySignature(valideur, acteId, empreinte)).toMatchObject({ ok: false, tag: 'fige' })
  })

  it('n’aboutit qu’une fois quand deux valideurs signent ensemble', async () => {
    const { acteId } = await createValide()
    const empreinte = await relire(acteId)
    const reponses = await Promise.all([1, 2, 3].map(() => signActe(valideur, { acteId, empreinte })))
    expect(reponses.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('d’une reprise exige une source pour chaque chiffre, mais pas pour un vide déclaré', async () => {
    const { acteId, version } = await createDossier(valideur, { repriseApresCoup: true })
    const sansSource = [ligneMontant({ montant: '12,00' }), ligneMontant({ financeur: 'departement' })]
    const suite = expectOk(await saveMontants(redacteur, { acteId, version, montants: sansSource }))
    expect(await trySignature(valideur, acteId, await relire(acteId))).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('source'),
    })
    expectOk(await saveMontants(redacteur, { acteId, version: suite.version, montants: sansSource.slice(1) }))
    expect(await signActe(valideur, { acteId, empreinte: await relire(acteId) })).toMatchObject({ ok: true })
  })

  it('exige une date et un signataire', async () => {
    const { acteId } = expectOk(
      await createConvention(valideur, {
        collectiviteId: getCollectiviteId(valideur),
        cadreCode: 'calpae',
        titre: 'Vide',
        debut: '2019-01-01',
        fin: '2021-12-31',
      }),
    )
    await validateDossier(valideur, { acteId })
    const reponse = await trySignature(valideur, acteId, await relire(acteId))
    expect(reponse).toMatchObject({ tag: 'invalide', message: expect.stringMatching(/date.*signataire/) })
  })

  it('ne change rien à ce qui a été relu, hors le statut', async () => {
    const dossier = await createDossier(valideur)
    const avant = expectOk(await getActe(valideur, dossier))
    await signDossier(valideur, dossier)
    const apres = expectOk(await getActe(valideur, dossier))
    expect(apres.acte).toEqual({ ...avant.acte, statut: 'signe' })
  })
})
