import { z } from 'zod'
import { respondApi } from '@/lib/features/donnees/api/aiguillage'
import { respondMethodeRefusee, respondOptions } from '@/lib/features/donnees/api/porte'
import { createRoute } from '@/lib/platform/http/create-route'

const ECRITURE = { handle: async () => respondMethodeRefusee() }

/** L’API publique. Ses adresses, ses paramètres et ses réponses se lisent dans « openapi.json ». */
export const GET = createRoute({
  params: z.object({ chemin: z.array(z.string()).default([]) }),
  handle: (request, { chemin }) => respondApi(request, chemin),
})

export const OPTIONS = createRoute({ handle: async () => respondOptions() })
export const POST = createRoute(ECRITURE)
export const PUT = createRoute(ECRITURE)
export const PATCH = createRoute(ECRITURE)
export const DELETE = createRoute(ECRITURE)
