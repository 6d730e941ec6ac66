import { z } from 'zod'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondImage } from '../../../../image-partage'
import { readPartageConvention } from '../../../../partage'

export const GET = createRoute({
  params: z.object({ collectivite: z.string(), convention: z.string() }),
  handle: async (request, { collectivite, convention }) =>
    respondImage(request, await readPartageConvention(collectivite, convention)),
})
