import { z } from 'zod'
import { respondLignes, respondMontants } from '@/lib/features/actes/enregistrement-lignes'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid() })

export const GET = createRoute({ params, handle: (_request, { id }) => respondMontants(id) })

/** Reçoit les lignes changées, au fil de la frappe. */
export const POST = createRoute({ params, handle: (request, { id }) => respondLignes(request, id) })
