import { z } from 'zod'
import { mesureSuivie } from '@/lib/features/actes/enregistrement-champs'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid(), mesureId: z.uuid() })

export const GET = createRoute({ params, handle: mesureSuivie.respondRelecture })

/** Reçoit les champs changés, au fil de la frappe. */
export const POST = createRoute({ params, handle: mesureSuivie.respondChamps })
