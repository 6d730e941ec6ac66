import { z } from 'zod'
import type { Correction } from '@/lib/domain/erratum'
import { jourFacultatif, LONGUEUR_TEXTE, montantSaisi, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { ABSENCES, PRECISIONS, PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { toValeur } from './schema'

const id = z.uuid({ error: 'Référence inconnue.' })

const montantCorrige = z
  .object({
    id,
    montant: montantSaisi,
    precision: z.enum(PRECISIONS).nullish(),
    absence: z.enum(ABSENCES).nullish(),
    sourceId: id.nullish().transform((valeur) => valeur ?? null),
    citation: texteFacultatif(LONGUEUR_TEXTE),
    page: texteFacultatif(40),
    note: texteFacultatif(LONGUEUR_TEXTE),
  })
  .transform(({ montant, precision, absence, ...ligne }) => ({
    ...ligne,
    valeur: toValeur(montant, precision ?? null, absence ?? null),
  }))

/** Ce qu’un erratum corrige, et pourquoi. */
export const correctionSchema = z.object({
  acteId: id,
  motif: texteObligatoire('Dites ce qui était faux, et pourquoi : le public le lira.', 2_000),
  numero: z.coerce
    .number<number | string | null | undefined>({ error: 'Écrivez un nombre entier.' })
    .int('Écrivez un nombre entier.')
    .min(0)
    .max(999)
    .nullish()
    .transform((numero) => numero ?? null),
  dateSignature: jourFacultatif,
  precisionDateSignature: z.enum(PRECISIONS_DATE).nullish(),
  citation: texteFacultatif(LONGUEUR_TEXTE),
  montants: z.array(montantCorrige).max(600).default([]),
})

/** L’empreinte dit quelle correction a été relue : une autre est refusée. */
export const erratumSchema = correctionSchema.extend({ empreinte: z.string().length(64) })

export type SaisieErratum = Partial<z.input<typeof correctionSchema>>

/** La précision d’une date n’a de sens qu’avec elle. */
export function toCorrection({
  numero,
  citation,
  dateSignature,
  precisionDateSignature,
  montants,
}: z.output<typeof correctionSchema>): Correction {
  return {
    numero,
    citation,
    dateSignature,
    precisionDateSignature: dateSignature === null ? null : (precisionDateSignature ?? 'jour'),
    montants,
  }
}
