import { z } from 'zod'
import { jourObligatoire, texteLisible, texteObligatoire } from '@/lib/domain/saisie'
import { COTES } from '@/lib/domain/vocabulaire'

const id = z.uuid({ error: 'Référence inconnue.' })
const RAPPELS_MAX = 6
const UN_AN = 365
const RAPPELS_ILLISIBLES = `Écrivez des nombres de jours, au plus ${UN_AN}, séparés par des virgules ; ${RAPPELS_MAX} rappels au plus.`

export const conventionSchema = z.object({ conventionId: id })
export const acteSchema = z.object({ acteId: id })
export const jalonSchema = z.object({ jalonId: id, version: z.coerce.number().int() })

/** « 30, 7, 0 » : les jours avant l’échéance, du plus lointain au plus proche ; vide, aucun rappel. */
const rappels = texteLisible()
  .nullish()
  .transform((texte, contexte) => {
    const jours = (texte ?? '').split(/[\s,;]+/).filter(Boolean)
    if (jours.length > RAPPELS_MAX || jours.some((jour) => !/^\d{1,3}$/.test(jour) || +jour > UN_AN)) {
      contexte.addIssue({ code: 'custom', message: RAPPELS_ILLISIBLES, continue: true })
      return []
    }
    return [...new Set(jours.map((jour) => +jour))].toSorted((a, b) => b - a)
  })

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
export type SaisieJalon = Partial<z.input<typeof createJalonSchema>>
