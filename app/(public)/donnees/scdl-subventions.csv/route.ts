import { composeScdl } from '@/lib/features/donnees/scdl'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'

/** Les subventions au schéma du Socle commun des données locales. */
export const GET = createRoute({ handle: (request) => respondPublie(request, composeScdl) })
