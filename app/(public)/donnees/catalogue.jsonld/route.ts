import { composeCatalogue } from '@/lib/features/donnees/catalogue'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'

/** Le catalogue DCAT-AP, pour les moissonneurs. */
export const GET = createRoute({ handle: (request) => respondPublie(request, composeCatalogue) })
