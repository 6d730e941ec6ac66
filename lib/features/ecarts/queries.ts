import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'
import { readEcarts } from './read'

/** Les écarts publiés des collectivités que la personne suit, ou dont elle est. Ceux d’un brouillon se lisent avec lui. */
export const listEcartsSuivis = createQuery({
  nom: 'ecarts.suivre',
  permission: 'acte.lire',
  schema: z.object({}),
  execute: (tx, _entree, { contexte }) =>
    readEcarts(tx, {
      collectiviteId: { in: [...contexte.territoires, ...contexte.lecture] },
      publication: { ecarts: { some: {} } },
    }),
})
