import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { createActions } from '@/lib/features/actes/commands/actions-neuves'
import { getActe } from '@/lib/features/actes/queries'
import { getJournalActe } from '@/lib/features/journal/queries'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()

it('des actions nommées dans la grille suivent les autres, dans l’ordre, chacune à son journal', async () => {
  const viewer = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  const { acteId } = await createDossier(viewer)
  const { acte: avant } = expectOk(await getActe(viewer, { acteId }))
  const titres = ['Mobilité', 'Santé', 'Formation']
  expectOk(await createActions(viewer, { acteId, actions: titres.map((titre) => ({ id: randomUUID(), titre })) }))

  const { acte } = expectOk(await getActe(viewer, { acteId }))
  const ajoutees = acte.actions.filter(({ id }) => !avant.actions.some((connue) => connue.id === id))
  expect(ajoutees.map(({ titre }) => titre)).toEqual(titres)
  const { lignes } = expectOk(await getJournalActe(viewer, { acteId, criteres: parseCriteresJournal({}) }))
  const phrases = lignes.map(({ phrase }) => phrase)
  for (const titre of titres) expect(phrases.join('\n')).toMatch(new RegExp(`a ajouté l’action «.${titre}.»`))
})

it('un titre vide est refusé, et rien n’est ajouté', async () => {
  const viewer = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  const { acteId } = await createDossier(viewer)
  const actions = [
    { id: randomUUID(), titre: 'Mobilité' },
    { id: randomUUID(), titre: ' ' },
  ]
  expect(await createActions(viewer, { acteId, actions })).toMatchObject({ ok: false, tag: 'invalide' })
})
