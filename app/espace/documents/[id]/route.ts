import { z } from 'zod'
import { respondDocument } from '@/lib/features/documents/lecture'
import { createRoute } from '@/lib/platform/http/create-route'

export const GET = createRoute({
  params: z.object({ id: z.uuid() }),
  handle: (_request, { id }) => respondDocument(id),
})
