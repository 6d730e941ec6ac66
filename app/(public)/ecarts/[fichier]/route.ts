import { z } from 'zod'
import { respondEcartsPublies } from '@/lib/features/ecarts/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema } from '@/lib/platform/http/tableau'

export const GET = createRoute({
  params: z.object({ fichier: fichierSchema('ecarts') }),
  handle: (request, { fichier }) => respondEcartsPublies(request, fichier),
})
