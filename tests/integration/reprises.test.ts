import { beforeAll, describe, expect, it } from 'vitest'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createReprise } from '@/lib/features/actes/commands/reprise'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import { getConvention } from '@/lib/features/conventions/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Result } from '@/lib/platform/result'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
})

async function trySignature(acteId: string): Promise<Result<unknown>> {
  const { empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
  return signActe(valideur, { acteId, empreinte })
}

describe('Une convention ancienne, saisie par la fin', () => {
  const ids: string[] = []

  it('reçoit l’avenant 2 avant l’avenant 1, vide ou copié de l’acte qui le précède', async () => {
    const { conventionId } = dossier
    const deux = expectOk(await createReprise(valideur, { conventionId, rang: 2, libelle: 'Avenant 2' }))
    const un = expectOk(await createReprise(valideur, { conventionId, rang: 1, libelle: 'Avenant 1', copie: true }))
    ids.push(un.acteId, deux.acteId)
    const vide = expectOk(await getActe(valideur, { acteId: deux.acteId }))
    expect(vide.acte).toMatchObject({ rang: 2, repriseApresCoup: true, mesures: [], montants: [] })
    const copie = expectOk(await getActe(valideur, { acteId: un.acteId }))
    const modele = expectOk(await getActe(valideur, dossier))
    expect(copie.acte.mesures.map(({ lignee }) => lignee)).toEqual(modele.acte.mesures.map(({ lignee }) => lignee))
    expect(copie.acte.montants).toHaveLength(modele.acte.montants.length)
    expect(modele.acte.periode).not.toBeNull()
    expect(copie.acte.periode).toBeNull()
  })

  it('refuse une place prise ou sans rapport avec les actes connus', async () => {
    const { conventionId } = dossier
    for (const rang of [0, 1, 2, 50]) {
      const refus = await createReprise(valideur, { conventionId, rang, libelle: 'De trop' })
      expect(refus, `rang ${rang}`).toMatchObject({
        ok: false,
        tag: 'invalide',
        champs: { rang: [expect.any(String)] },
      })
    }
  })

  it('refuse de signer dans le désordre, et nomme ce qui manque', async () => {
    const [un = '', deux = ''] = ids
    expect(await trySignature(deux)).toMatchObject({
      tag: 'invalide',
      message: expect.stringMatching(
        /Convention initiale.*\(rang 0\) et .*Avenant 1.*\(rang 1\) ne sont pas encore signés/,
      ),
    })
    expect(await trySignature(un)).toMatchObject({ tag: 'invalide' })
  })

  it('ne laisse ouvrir aucun avenant ordinaire tant qu’une reprise attend', async () => {
    const refus = await createAvenant(valideur, { conventionId: dossier.conventionId, libelle: 'Avenant 3' })
    expect(refus).toMatchObject({ ok: false, tag: 'invalide', message: expect.stringContaining('Avenant 2') })
  })

  it('ne laisse pas une reprise redevenir un acte ordinaire quand un autre est ouvert', async () => {
    const [un = ''] = ids
    const { version } = expectOk(await getActe(valideur, { acteId: un }))
    const refus = await updateEnTete(valideur, { acteId: un, version, libelle: 'Avenant 1', repriseApresCoup: false })
    expect(refus).toMatchObject({
      tag: 'invalide',
      champs: { repriseApresCoup: [expect.stringContaining('Convention initiale')] },
    })
  })

  it('se publie sans trou, et dit qui a enregistré chaque acte', async () => {
    await signDossier(valideur, dossier)
    for (const acteId of ids) {
      const refus = { tag: 'invalide', message: expect.stringContaining('le document d’où il vient') }
      expect(await trySignature(acteId)).toMatchObject(refus)
      const { version, acte } = expectOk(await getActe(valideur, { acteId }))
      const { libelle } = acte
      const { sourceId } = dossier
      expectOk(await updateEnTete(valideur, { acteId, version, libelle, sourceId, repriseApresCoup: true }))
      expectOk(await trySignature(acteId))
    }
    const { actes, slug, collectivite } = expectOk(await getConvention(valideur, dossier))
    expect(actes.map(({ rang, statut }) => [rang, statut])).toEqual([
      [0, 'signe'],
      [1, 'signe'],
      [2, 'signe'],
    ])
    const publiee = await getConventionPubliee(collectivite.slug, slug, { acteRang: 1 })
    expect(publiee?.instantane.acte).toMatchObject({ libelle: 'Avenant 1', reprisePar: valideur.nom })
    expect(publiee?.historique.map(({ acteRang }) => acteRang)).toEqual([2, 1, 0])
  })
})
