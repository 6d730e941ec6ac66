import { beforeAll, describe, expect, it } from 'vitest'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { endLigne } from '@/lib/features/actes/commands/fin'
import { mergeLignes } from '@/lib/features/actes/commands/fusion'
import { splitLigne } from '@/lib/features/actes/commands/scission'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { openAvenant, readAvenant } from '@/tests/factories/avenants'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

async function ouvrir() {
  const ouvert = await openAvenant(valideur)
  dossier = ouvert.dossier
  return ouvert
}

async function lire(acteId: string) {
  return readAvenant(valideur, acteId)
}

describe('Scinder une action', () => {
  it('donne des parts de lignées neuves ; les montants passent à la première, aucun total ne bouge', async () => {
    const { acteId, guichet } = await ouvrir()
    expectOk(
      await splitLigne(valideur, { acteId, niveau: 'action', ligneId: guichet, intitules: 'Accueil\nOrientation' }),
    )
    const { acte, difference } = await lire(acteId)
    expect(acte.actions.map(({ titre }) => titre)).toEqual(['Accueil', 'Orientation', 'Mobilité'])
    const accueil = acte.actions[0]
    expect(acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === accueil?.id)).toHaveLength(2)
    expect(accueil?.phases).toHaveLength(1)
    expect(difference.totaux.every(({ delta }) => delta.centimes === 0n)).toBe(true)
    expect(difference.lignes.flatMap(({ devenir }) => (devenir.tag === 'scindee' ? devenir.vers : []))).toEqual([
      'Accueil',
      'Orientation',
    ])
  })

  it('veut au moins deux intitulés', async () => {
    const { acteId, guichet } = await ouvrir()
    expect(
      await splitLigne(valideur, { acteId, niveau: 'action', ligneId: guichet, intitules: 'Seule' }),
    ).toMatchObject({ ok: false, champs: { intitules: [expect.any(String)] } })
  })

  it('garde ses actions à la première part d’une mesure', async () => {
    const { acteId, guichet, mesureId } = await ouvrir()
    const { ids } = expectOk(
      await splitLigne(valideur, { acteId, niveau: 'mesure', ligneId: mesureId, intitules: 'A\nB' }),
    )
    const { acte } = await lire(acteId)
    expect(acte.actions.find(({ id }) => id === guichet)?.mesureId).toBe(ids[0])
  })
})

describe('Réunir des actions', () => {
  it('additionne les chiffres de même portée, garde les absences et dit d’où vient la somme', async () => {
    const { acteId, guichet, mobilite } = await ouvrir()
    const { id } = expectOk(
      await mergeLignes(valideur, {
        acteId,
        niveau: 'action',
        ligneId: guichet,
        autres: [mobilite],
        intitule: 'Guichet mobile',
      }),
    )
    const { acte, difference } = await lire(acteId)
    expect(acte.actions.map(({ titre }) => titre)).toEqual(['Guichet mobile'])
    const montants = acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === id)
    expect(montants.map(({ valeur, periode }) => [periode.debut.slice(0, 4), valeur])).toEqual([
      ['2020', { kind: 'chiffre', centimes: 17_600_050n, precision: 'euro' }],
      ['2021', { kind: 'secret' }],
      ['2021', { kind: 'chiffre', centimes: 1_000n, precision: 'euro' }],
    ])
    expect(montants[0]).toMatchObject({
      sourceId: dossier.sourceId,
      note: 'Somme de «\u00a0Guichet unique\u00a0» et «\u00a0Mobilité\u00a0».',
    })
    expect(difference.totaux.every(({ delta }) => delta.centimes === 0n)).toBe(true)
    expect(difference.lignes.find(({ devenir }) => devenir.tag === 'issue')?.devenir).toEqual({
      tag: 'issue',
      de: ['Guichet unique', 'Mobilité'],
    })
  })

  it('refuse une ligne d’ailleurs, et une ligne réunie à elle-même', async () => {
    const { acteId, guichet } = await ouvrir()
    const fusion = { acteId, niveau: 'action' as const, ligneId: guichet, intitule: 'X' }
    expect(await mergeLignes(valideur, { ...fusion, autres: [crypto.randomUUID()] })).toMatchObject({
      tag: 'introuvable',
    })
    expect(await mergeLignes(valideur, { ...fusion, autres: [guichet] })).toMatchObject({ tag: 'invalide' })
  })
})

describe('Mettre fin à une action', () => {
  it('retire ses montants de la période et garde ceux d’avant', async () => {
    const { acteId, mobilite } = await ouvrir()
    const fin = { acteId, niveau: 'action' as const, ligneId: mobilite, motif: 'Garage fermé' }
    expectOk(await endLigne(valideur, fin))
    const { acte, difference } = await lire(acteId)
    expect(acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === mobilite)).toHaveLength(1)
    expect(difference.lignes.find(({ intitule }) => intitule === 'Mobilité')?.devenir).toEqual({
      tag: 'terminee',
      declaree: true,
      motif: 'Garage fermé',
    })
    expect(await endLigne(valideur, fin)).toMatchObject({ ok: false, tag: 'invalide' })
  })

  it('retire la ligne qui n’a plus aucun montant', async () => {
    const { acteId } = await ouvrir()
    const { actionId } = expectOk(await createFicheAction(valideur, { acteId, titre: 'Sans montant' }))
    expectOk(await endLigne(valideur, { acteId, niveau: 'action', ligneId: actionId }))
    expect((await lire(acteId)).acte.actions.map(({ id }) => id)).not.toContain(actionId)
  })

  it('n’a pas de sens dans une convention initiale', async () => {
    const initiale = await createDossier(valideur)
    const fin = { acteId: initiale.acteId, niveau: 'action' as const, ligneId: initiale.actionId }
    expect(await endLigne(valideur, fin)).toMatchObject({ ok: false, tag: 'invalide' })
  })
})
