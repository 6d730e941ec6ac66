import { z } from 'zod'
import { respondDepot } from '@/lib/features/documents/depot'
import { createRoute } from '@/lib/platform/http/create-route'

/** Reçoit un document. Hors des pages : le proxy, qui les précède, garderait le fichier en mémoire. */
export const POST = createRoute({
  params: z.object({ id: z.uuid() }),
  handle: (request, { id }) => respondDepot(request, id),
})
