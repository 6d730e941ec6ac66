import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'
import { readTerritoires } from './read'

/** Les territoires que suit la personne : un département, une région ou le pays. */
export const listTerritoiresSuivis = createQuery({
  nom: 'territoires.suivre',
  permission: 'territoires.suivre',
  schema: z.object({}),
  execute: (tx, _entree, viewer) =>
    readTerritoires(tx, { id: { in: [...viewer.contexte.territoires, ...viewer.contexte.lecture] } }),
})
