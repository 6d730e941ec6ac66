import { z } from 'zod'
import { enTeteSuivi } from '@/lib/features/actes/enregistrement-champs'
import { createRoute } from '@/lib/platform/http/create-route'

const params = z.object({ id: z.uuid() })

export const GET = createRoute({ params, handle: enTeteSuivi.respondRelecture })

/** Reçoit les champs changés, au fil de la frappe. */
export const POST = createRoute({ params, handle: enTeteSuivi.respondChamps })
