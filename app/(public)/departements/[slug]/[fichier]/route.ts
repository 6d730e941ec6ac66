import { z } from 'zod'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichiersSchema } from '@/lib/platform/http/tableau'
import { FICHIERS_TERRITOIRE, readDepartementDesigne, respondFichierTerritoire } from '../../../fichier-territoire'

/** Les chiffres de la page d’un département. */
export const GET = createRoute({
  params: z.object({ slug: z.string(), fichier: fichiersSchema(FICHIERS_TERRITOIRE) }),
  handle: async (request, { slug, fichier }) =>
    respondFichierTerritoire(request, fichier, await readDepartementDesigne(slug)),
})
