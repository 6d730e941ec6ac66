import { composeFil } from '@/lib/features/donnees/fil-actes'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'

/** Le fil des actes signés. */
export const GET = createRoute({ handle: (request) => respondPublie(request, composeFil) })
