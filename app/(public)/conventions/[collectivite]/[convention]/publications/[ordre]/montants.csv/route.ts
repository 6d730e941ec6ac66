import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** Les montants d’une publication. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    ordre: z.coerce.number().int().min(0).max(9_999),
  }),
  handle: (request, { ordre, ...params }) =>
    respondMontants({ ...params, choix: { ordre }, calcul: new URL(request.url).searchParams.get('calcul') }),
})
