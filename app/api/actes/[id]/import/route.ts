import { z } from 'zod'
import { respondImport } from '@/lib/features/actes/depot-import'
import { createRoute } from '@/lib/platform/http/create-route'

/** Reçoit un fichier à importer. Hors des pages : le proxy, qui les précède, garderait le fichier en mémoire. */
export const POST = createRoute({
  params: z.object({ id: z.uuid() }),
  handle: (request, { id }) => respondImport(request, id),
})
