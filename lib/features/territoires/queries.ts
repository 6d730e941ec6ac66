import 'server-only'
import { z } from 'zod'
import { keepParObjet } from '@/lib/domain/par-objet'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { createQuery } from '@/lib/platform/command/create-query'
import { readTousTerritoires } from './memoire'

/** Les territoires que suit la personne : un département, une région ou le pays. */
export const listTerritoiresSuivis = createQuery({
  nom: 'territoires.suivre',
  permission: 'territoires.suivre',
  schema: z.object({}),
  async execute(_tx, _entree, viewer) {
    return keepTerritoires(await readTousTerritoires())(listSuivis(viewer))
  },
})

/** Un territoire que suit la personne, par son adresse. */
export const getTerritoireSuivi = createQuery({
  nom: 'territoires.lire',
  permission: 'territoires.suivre',
  schema: z.object({ slug: z.string() }),
  async execute(_tx, { slug }, viewer) {
    const territoires = keepTerritoires(await readTousTerritoires())(listSuivis(viewer))
    return territoires.find((territoire) => territoire.slug === slug) ?? null
  },
})

/** Ce que la base rendrait public à tous se borne ici au périmètre de la personne. */
function listSuivis({ contexte: { territoires, lecture } }: Viewer): readonly string[] {
  return lecture.length === 0 ? territoires : [...territoires, ...lecture]
}

/** Les territoires d’une région restent la même liste jusqu’à la publication suivante : ce qui s’en calcule aussi. */
const keepTerritoires = keepParObjet((tous: readonly TerritoirePublie[]) =>
  keepParObjet((suivis: readonly string[]) => {
    const ids = new Set(suivis)
    return tous.filter(({ id }) => ids.has(id))
  }),
)
