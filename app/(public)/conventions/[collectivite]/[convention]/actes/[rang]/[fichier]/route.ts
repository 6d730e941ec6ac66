import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema } from '@/lib/platform/http/tableau'

/** Les montants d’un acte désigné par son rang. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    rang: z.coerce.number().int().min(0).max(9_999),
    fichier: fichierSchema('montants'),
  }),
  handle: (request, { fichier: format, rang: acteRang, ...params }) =>
    respondMontants(request, { ...params, choix: { acteRang }, format }),
})
