import { z } from 'zod'
import { jourObligatoire, texteLisible, texteObligatoire } from '@/lib/domain/saisie'
import { COTES } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })
const RAPPELS_MAX = 6
const UN_AN = 365

export const conventionSchema = z.object({ conventionId: id })
export const acteSchema = z.object({ acteId: id })
export const jalonSchema = z.object({ jalonId: id, version: z.coerce.number().int() })

/** « 30, 7, 0 » : les jours avant l’échéance, du plus lointain au plus proche ; vide, aucun rappel. */
const rappels = texteLisible()
  .nullish()
  .transform((texte) => (texte ?? '').split(/[\s,;]+/).filter(Boolean))
  .pipe(
    z
      .array(
        z.coerce.number({ error: 'Écrivez des nombres de jours, séparés par des virgules.' }).int().min(0).max(UN_AN),
        {
          error: 'Écrivez des nombres de jours, séparés par des virgules.',
        },
      )
      .max(RAPPELS_MAX, `${RAPPELS_MAX} rappels au plus.`),
  )
  .transform((jours) => [...new Set(jours)].toSorted((a, b) => b - a))

const champsJalon = {
  libelle: texteObligatoire('Dites ce qui est attendu à cette date.'),
  echeance: jourObligatoire,
  attenduDe: z.enum(COTES, { error: 'Dites de qui c’est attendu.' }),
  rappels,
}

export const createJalonSchema = z.object({
  conventionId: id,
  /** Absent, l’échéance est celle de la convention entière. */
  acteId: id.nullish().transform((acteId) => acteId ?? null),
  ...champsJalon,
})
export const updateJalonSchema = jalonSchema.extend(champsJalon)
export const settleJalonSchema = jalonSchema.extend({ fait: z.enum(['oui', 'non']) })

/** Ce que les formulaires envoient, avant lecture. */
export type SaisieJalon = Partial<z.input<typeof createJalonSchema> & z.input<typeof updateJalonSchema>>
