import { z } from 'zod'
import { respondMontants } from '@/lib/features/conventions/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema } from '@/lib/platform/http/tableau'

/** Les montants d’une publication. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    ordre: z.coerce.number().int().min(0).max(9_999),
    fichier: fichierSchema('montants'),
  }),
  handle: (request, { fichier: format, ordre, ...params }) =>
    respondMontants(request, { ...params, choix: { ordre }, format }),
})
