import { z } from 'zod'
import { respondFichier } from '@/lib/features/donnees/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** Chaque table ouverte dans chaque format, et son schéma. */
export const GET = createRoute({
  params: z.object({ fichier: z.string() }),
  handle: (request, { fichier }) => respondFichier(request, fichier),
})
