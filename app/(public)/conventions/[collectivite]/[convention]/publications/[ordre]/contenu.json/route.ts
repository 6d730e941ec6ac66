import { z } from 'zod'
import { respondContenu } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** Le texte exact d’une publication, octet pour octet : chacun peut en recalculer l’empreinte. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    ordre: z.coerce.number().int().min(0).max(9_999),
  }),
  handle: (_request, { ordre, ...params }) => respondContenu({ ...params, choix: { ordre } }),
})
