import { z } from 'zod'
import { exportJournalConvention } from '@/lib/features/journal/export'
import { createRoute } from '@/lib/platform/http/create-route'

export const GET = createRoute({
  params: z.object({ id: z.uuid() }),
  handle: (request, { id }) => exportJournalConvention(request, id),
})
