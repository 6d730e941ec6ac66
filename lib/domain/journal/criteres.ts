import { z } from 'zod'
import {
  formatCriteresAdresse,
  keepPremiers,
  type ParametresAdresse,
  texteDAdresse,
} from '@/lib/domain/criteres-adresse'
import { FAMILLES_JOURNAL } from '@/lib/domain/phrase/journal/journal'
import { COTES, ROLES } from '@/lib/domain/vocabulaire'

const rien = null

const jour = z.iso.date().nullable().catch(rien)

/** Les filtres du journal vivent dans l’adresse ; ce qui s’y lit mal est ignoré, jamais refusé. */
export const criteresJournalSchema = z.object({
  qui: z
    .enum([...COTES, ...ROLES])
    .nullable()
    .catch(rien),
  famille: z.enum(FAMILLES_JOURNAL).nullable().catch(rien),
  du: jour,
  au: jour,
  q: texteDAdresse,
  /** Le rang de la dernière ligne déjà lue : la page suivante commence juste avant. */
  avant: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(rien),
})

export type CriteresJournal = Readonly<z.output<typeof criteresJournalSchema>>

/** Lit les filtres de l’adresse ; d’un paramètre répété, seul le premier compte. */
export function parseCriteresJournal(parametres: ParametresAdresse): CriteresJournal {
  return criteresJournalSchema.parse(keepPremiers(parametres))
}

/** Vrai quand un filtre cache des lignes. */
export function isFiltre({ avant: _, ...filtres }: CriteresJournal): boolean {
  return Object.values(filtres).some((filtre) => filtre !== null)
}

/** Écrit les filtres dans une adresse : « ?famille=montants&q=logement ». */
export function formatCriteresJournal(criteres: CriteresJournal): string {
  return formatCriteresAdresse(criteres)
}

/** Vrai quand le texte contient ces mots, accents, majuscules et espaces insécables mis à part. */
export function contientTexte(texte: string, cherche: string | null): boolean {
  return cherche === null || simplifier(texte).includes(simplifier(cherche))
}

function simplifier(texte: string): string {
  return texte.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s/gu, ' ').replaceAll('’', "'").toLowerCase()
}
