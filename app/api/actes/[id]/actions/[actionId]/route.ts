import { z } from 'zod'
import { ficheSuivie } from '@/lib/features/actes/enregistrement-champs'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid(), actionId: z.uuid() })

export const GET = createRoute({ params, handle: ficheSuivie.respondRelecture })

/** Reçoit les champs changés, au fil de la frappe. */
export const POST = createRoute({ params, handle: ficheSuivie.respondChamps })
