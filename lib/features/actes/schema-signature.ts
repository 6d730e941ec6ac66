import { z } from 'zod'
import { jourFacultatif } from '@/lib/domain/saisie'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { acteSchema, deliberationSchema, signataireSchema } from './schema'

/** Les preuves de la signature d’un acte validé : quand, par qui, autorisés par quelle délibération. */
export const preuvesSchema = acteSchema.extend({
  version: z.coerce.number<number | string>().int().nonnegative(),
  dateSignature: jourFacultatif,
  precisionDateSignature: z.enum(PRECISIONS_DATE).default('jour'),
  signataires: z.array(signataireSchema).max(12).default([]),
  deliberations: z.array(deliberationSchema).max(12).default([]),
})

/** Ce que le formulaire envoie, avant lecture. */
export type SaisiePreuves = Partial<z.input<typeof preuvesSchema>>
