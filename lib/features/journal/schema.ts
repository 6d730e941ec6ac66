import { z } from 'zod'
import { criteresJournalSchema } from '@/lib/domain/journal/criteres'

/** `tout` rend le journal filtré entier, pour l’exporter ; sinon, une page. */
export const journalSchema = z.object({ criteres: criteresJournalSchema, tout: z.boolean().default(false) })
export const journalActeSchema = journalSchema.extend({ acteId: z.uuid() })
export const journalConventionSchema = journalSchema.extend({ conventionId: z.uuid() })
export const montantSchema = z.object({ acteId: z.uuid(), montantId: z.uuid() })
