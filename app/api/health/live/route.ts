import { createRoute } from '@/lib/platform/http/create-route'

/** Le processus répond. */
export const GET = createRoute({ handle: async () => Response.json({ etat: 'vivant' }) })
