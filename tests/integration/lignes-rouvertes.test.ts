import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFil } from '@/lib/features/actes/commands/commentaires'
import { updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
  await submitDossier(valideur, dossier)
})

async function readActe() {
  const { acte, version } = expectOk(await getActe(valideur, dossier))
  return { ...acte, version }
}

async function reopen(niveau: 'action' | 'mesure', id: string) {
  const acte = await readActe()
  const lignes = niveau === 'action' ? acte.actions : acte.mesures
  const ancre = `${niveau}:${lignes.find((ligne) => ligne.id === id)?.lignee}`
  const { acteId } = dossier
  expectOk(await createFil(await getExaminateur(valideur), { acteId, ancre, texte: 'À préciser.', ouvreLigne: true }))
}

/** Renvoie toute la grille ; le montant de rang donné y prend un autre sujet et une autre valeur. */
async function moveMontant(rang: number, sujet: string) {
  const { montants, version } = await readActe()
  const { sourceId, acteId } = dossier
  const saisies = ['630 000,00', '630 000,00', '12,50']
  const financeurs = ['etat', 'departement', 'ensemble'] as const
  return saveMontants(valideur, {
    acteId,
    version,
    montants: montants.map(({ id, sujet: actuel }, place) => ({
      ...ligneMontant({ financeur: financeurs[place] ?? 'etat', sourceId }),
      id,
      sujet: place === rang ? sujet : actuel.niveau === 'acte' ? 'acte' : `${actuel.niveau}:${actuel.id}`,
      montant: place === rang ? '20,00' : (saisies[place] ?? ''),
    })),
  })
}

describe('Pendant l’examen', () => {
  it('un montant d’une ligne fermée ne se corrige pas en le rattachant à la ligne rouverte', async () => {
    await reopen('action', dossier.actionLibreId)
    expect(await moveMontant(2, `action:${dossier.actionLibreId}`)).toMatchObject({ tag: 'fige' })
    expect(await moveMontant(0, `action:${dossier.actionLibreId}`)).toMatchObject({ tag: 'fige' })
  })

  it('un montant de la ligne rouverte ne va pas à une ligne fermée, mais se corrige sur place', async () => {
    await reopen('action', dossier.actionId)
    expect(await moveMontant(2, `mesure:${dossier.mesureLibreId}`)).toMatchObject({ tag: 'fige' })
    expectOk(await moveMontant(2, `action:${dossier.actionId}`))
  })

  it('une action rouverte ne change de mesure que si les deux le sont aussi', async () => {
    const { acteId, actionId, mesureId, mesureLibreId } = dossier
    const move = (vers: string | null, version: number) =>
      updateFicheAction(valideur, { acteId, actionId, version, titre: 'Guichet unique', mesureId: vers })
    await reopen('action', actionId)
    expect(await move(mesureLibreId, 0)).toMatchObject({ tag: 'fige' })
    expect(await move(null, 0)).toMatchObject({ tag: 'fige' })
    expectOk(await move(mesureId, 0))
    await reopen('mesure', mesureLibreId)
    expect(await move(mesureLibreId, 1)).toMatchObject({ tag: 'fige' })
    await reopen('mesure', mesureId)
    expectOk(await move(mesureLibreId, 1))
  })
})
