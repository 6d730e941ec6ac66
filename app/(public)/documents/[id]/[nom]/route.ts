import { z } from 'zod'
import { respondDocumentPublie } from '@/lib/features/documents/lecture-publique'
import { createRoute } from '@/lib/platform/http/create-route'

/** Le nom n’est là que pour l’œil : l’identifiant désigne le document. */
export const GET = createRoute({
  params: z.object({ id: z.uuid(), nom: z.string() }),
  handle: (_request, { id }) => respondDocumentPublie(id),
})
