import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema } from '@/lib/platform/http/tableau'

/** Les montants du dernier acte publié. */
export const GET = createRoute({
  params: z.object({ collectivite: z.string(), convention: z.string(), fichier: fichierSchema('montants') }),
  handle: (request, { fichier: format, ...params }) => respondMontants(request, { ...params, choix: {}, format }),
})
