import { composeJeuComplet } from '@/lib/features/donnees/jeu-complet'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'

/** Toutes les tables en une archive. */
export const GET = createRoute({ handle: (request) => respondPublie(request, composeJeuComplet) })
