import { z } from 'zod'
import { createRoute } from '@/lib/platform/http/create-route'
import { readPartageMetropole, respondBalanceSvg } from '../../../partage'

export const GET = createRoute({
  params: z.object({ slug: z.string() }),
  handle: async (request, { slug }) => respondBalanceSvg(request, await readPartageMetropole(slug)),
})
