import { z } from 'zod'

export const PREFERENCES_COURRIEL = ['immediat', 'quotidien', 'aucun'] as const
export type Preference = (typeof PREFERENCES_COURRIEL)[number]

export const rienSchema = z.object({})
export const notificationSchema = z.object({ notificationId: z.uuid() })
export const preferenceSchema = z.object({
  courriels: z.enum(PREFERENCES_COURRIEL, { error: 'Choisissez quand vous écrire.' }),
})
