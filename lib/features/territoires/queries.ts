import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { createQuery } from '@/lib/platform/command/create-query'
import { readTousTerritoires } from './memoire'

/** Les territoires que suit la personne : un département, une région ou le pays. */
export const listTerritoiresSuivis = createQuery({
  nom: 'territoires.suivre',
  permission: 'territoires.suivre',
  schema: z.object({}),
  async execute(_tx, _entree, viewer) {
    const territoires = await readTousTerritoires()
    if (viewer.contexte.pays) return territoires
    const suivis = listSuivis(viewer)
    return territoires.filter(({ id }) => suivis.has(id))
  },
})

/** Un territoire que suit la personne, par son adresse. */
export const getTerritoireSuivi = createQuery({
  nom: 'territoires.lire',
  permission: 'territoires.suivre',
  schema: z.object({ slug: z.string() }),
  async execute(_tx, { slug }, viewer) {
    const suivis = listSuivis(viewer)
    return (
      (await readTousTerritoires()).find((territoire) => territoire.slug === slug && suivis.has(territoire.id)) ?? null
    )
  },
})

/** Ce que la base rendrait public à tous se borne ici au périmètre de la personne. */
function listSuivis({ contexte }: Viewer): ReadonlySet<string> {
  return new Set([...contexte.territoires, ...contexte.lecture])
}
