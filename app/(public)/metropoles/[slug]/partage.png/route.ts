import { z } from 'zod'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondImage } from '../../../image-partage'
import { readPartageMetropole } from '../../../partage'

export const GET = createRoute({
  params: z.object({ slug: z.string() }),
  handle: async (request, { slug }) => respondImage(request, await readPartageMetropole(slug)),
})
