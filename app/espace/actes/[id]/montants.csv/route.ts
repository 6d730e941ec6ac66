import { z } from 'zod'
import { exportActe } from '@/lib/features/actes/exportation'
import { createRoute } from '@/lib/platform/http/create-route'

export const GET = createRoute({
  params: z.object({ id: z.uuid() }),
  handle: (_request, { id }) => exportActe(id, 'csv'),
})
