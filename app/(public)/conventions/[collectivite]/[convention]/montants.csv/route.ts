import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** Les montants du dernier acte publié. */
export const GET = createRoute({
  params: z.object({ collectivite: z.string(), convention: z.string() }),
  handle: (request, params) =>
    respondMontants({ ...params, choix: {}, calcul: new URL(request.url).searchParams.get('calcul') }),
})
