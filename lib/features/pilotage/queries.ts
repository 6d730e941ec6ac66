import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'

/** Les territoires que suit la personne, par leur code et leur région. */
export const listRessortSuivi = createQuery({
  nom: 'pilotage.ressort',
  permission: 'territoires.suivre',
  schema: z.object({}),
  execute: (tx, _entree, viewer) =>
    tx.collectivite.findMany({
      where: { id: { in: [...viewer.contexte.territoires, ...viewer.contexte.lecture] } },
      select: { code: true, region: { select: { code: true, nom: true } }, nomCourt: true },
      orderBy: { code: 'asc' },
    }),
})
