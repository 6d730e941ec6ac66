import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** Les montants d’un acte désigné par son rang. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    rang: z.coerce.number().int().min(0).max(9_999),
  }),
  handle: (request, { rang: acteRang, ...params }) =>
    respondMontants({ ...params, choix: { acteRang }, calcul: new URL(request.url).searchParams.get('calcul') }),
})
