import { z } from 'zod'
import { createRoute } from '@/lib/platform/http/create-route'
import { readPartageDepartement, respondBalanceSvg } from '../../../partage'

export const GET = createRoute({
  params: z.object({ slug: z.string() }),
  handle: async (request, { slug }) => respondBalanceSvg(request, await readPartageDepartement(slug)),
})
