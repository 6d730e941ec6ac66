import { beforeAll, describe, expect, it } from 'vitest'
import { restoreLignes } from '@/lib/features/actes/commands/annulation'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { endLigne } from '@/lib/features/actes/commands/fin'
import { mergeLignes } from '@/lib/features/actes/commands/fusion'
import { splitLigne } from '@/lib/features/actes/commands/scission'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { openAvenant, readAvenant } from '@/tests/factories/avenants'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

/** Rien ne sépare plus l’avenant de l’acte précédent. */
async function expectInchange(acteId: string) {
  const { acte, difference } = await readAvenant(valideur, acteId)
  expect(acte.filiations).toEqual([])
  expect(difference.lignes.map(({ devenir }) => devenir.tag)).toEqual(difference.lignes.map(() => 'continuee'))
  expect(difference.totaux.every(({ delta }) => delta.centimes === 0n)).toBe(true)
  expect(difference.comptes.every(({ avant, apres }) => avant === apres)).toBe(true)
}

async function signAvenant(acteId: string) {
  const { acte, version } = expectOk(await getActe(valideur, { acteId }))
  expectOk(
    await updateEnTete(valideur, {
      acteId,
      version,
      libelle: acte.libelle,
      debut: '2021-01-01',
      fin: '2021-12-31',
      dateSignature: '2021-02-01',
      signataires: [
        { nom: 'Un préfet', fonction: 'Préfet', partie: 'etat' },
        { nom: 'Une présidente', fonction: 'Présidente du Département', partie: 'departement' },
      ],
    }),
  )
  await signDossier(valideur, { acteId })
}

async function readLignee(acteId: string, id: string): Promise<string> {
  const { acte } = await readAvenant(valideur, acteId)
  return [...acte.mesures, ...acte.actions].find((ligne) => ligne.id === id)?.lignee ?? ''
}

describe('Annuler', () => {
  it('la fin d’une mesure la rend avec ses actions, leurs phases et leurs montants', async () => {
    const { acteId, mesureId } = await openAvenant(valideur)
    const lignee = await readLignee(acteId, mesureId)
    expectOk(await endLigne(valideur, { acteId, niveau: 'mesure', ligneId: mesureId, motif: 'Achevée' }))
    expectOk(await restoreLignes(valideur, { acteId, niveau: 'mesure', lignee }))
    await expectInchange(acteId)
    const { acte } = await readAvenant(valideur, acteId)
    const guichet = acte.actions.find(({ titre }) => titre === 'Guichet unique')
    expect(guichet?.phases).toHaveLength(1)
    expect(guichet?.mesureId).toBe(acte.mesures.find((mesure) => mesure.lignee === lignee)?.id)
  })

  it('la scission d’une mesure lui rend ses actions, et retire ses parts', async () => {
    const { acteId, mesureId } = await openAvenant(valideur)
    const lignee = await readLignee(acteId, mesureId)
    expectOk(await splitLigne(valideur, { acteId, niveau: 'mesure', ligneId: mesureId, intitules: 'A\nB' }))
    expectOk(await restoreLignes(valideur, { acteId, niveau: 'mesure', lignee }))
    await expectInchange(acteId)
  })

  it('la réunion de mesures rend à chacune ses actions', async () => {
    const { acteId, mesureId, mesureLibreId } = await openAvenant(valideur)
    const lignee = await readLignee(acteId, mesureLibreId)
    const fusion = { acteId, niveau: 'mesure' as const, ligneId: mesureLibreId, autres: [mesureId], intitule: 'X' }
    expectOk(await mergeLignes(valideur, fusion))
    expectOk(await restoreLignes(valideur, { acteId, niveau: 'mesure', lignee }))
    await expectInchange(acteId)
  })

  it('une scission dont une part a été réunie défait le tout', async () => {
    const { acteId, guichet, mobilite } = await openAvenant(valideur)
    const lignee = await readLignee(acteId, mobilite)
    const { ids } = expectOk(
      await splitLigne(valideur, { acteId, niveau: 'action', ligneId: guichet, intitules: 'A\nB' }),
    )
    const fusion = { acteId, niveau: 'action' as const, ligneId: mobilite, autres: [ids[1] ?? ''], intitule: 'C' }
    expectOk(await mergeLignes(valideur, fusion))
    expectOk(await restoreLignes(valideur, { acteId, niveau: 'action', lignee }))
    await expectInchange(acteId)
    expect(await restoreLignes(valideur, { acteId, niveau: 'action', lignee })).toMatchObject({ tag: 'introuvable' })
  })
})

describe('Une ligne terminée', () => {
  it('l’est encore dans l’avenant suivant, qui ne lui prépare rien et peut la rétablir', async () => {
    const { acteId, mobilite, dossier } = await openAvenant(valideur, [
      { sur: 'guichet', montant: '62 000', annee: 2020 },
      { sur: 'mobilite', montant: '114 000', annee: 2020 },
    ])
    const lignee = await readLignee(acteId, mobilite)
    expectOk(await endLigne(valideur, { acteId, niveau: 'action', ligneId: mobilite }))
    await signAvenant(acteId)
    const suivant = expectOk(
      await createAvenant(valideur, {
        conventionId: dossier.conventionId,
        libelle: 'Avenant 2022',
        regime: 'civil',
        annee: 2022,
        preparer: true,
      }),
    )
    const { acte, difference } = await readAvenant(valideur, suivant.acteId)
    expect(difference.lignes.map(({ intitule }) => intitule)).not.toContain('Mobilité')
    const terminee = acte.actions.find((action) => action.lignee === lignee)
    const siens = acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === terminee?.id)
    expect(siens.map(({ periode }) => periode.debut)).toEqual(['2020-01-01'])
    expectOk(await restoreLignes(valideur, { acteId: suivant.acteId, niveau: 'action', lignee }))
    const retablie = await readAvenant(valideur, suivant.acteId)
    expect(retablie.acte.filiations).toEqual([])
    expect(retablie.difference.lignes.map(({ intitule }) => intitule)).toContain('Mobilité')
  })
})
