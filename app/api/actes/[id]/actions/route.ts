import { z } from 'zod'
import { respondActions } from '@/lib/features/actes/ajout-actions'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid() })

/** Reçoit les actions nommées dans la grille. */
export const POST = createRoute({ params, handle: (request, { id }) => respondActions(request, id) })
