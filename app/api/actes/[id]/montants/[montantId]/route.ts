import { z } from 'zod'
import { respondHistoire } from '@/lib/features/journal/histoire-montant'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid(), montantId: z.uuid() })

/** L’histoire d’un montant, que son panneau demande. */
export const GET = createRoute({ params, handle: (_request, { id, montantId }) => respondHistoire(id, montantId) })
