import { z } from 'zod'
import { FAMILLES_JOURNAL } from '@/lib/domain/phrase/journal/journal'
import { COTES, ROLES } from '@/lib/domain/vocabulaire'

const LONGUEUR_MAX = 100
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
  q: z.string().trim().min(1).max(LONGUEUR_MAX).nullable().catch(rien),
  /** Le rang de la dernière ligne déjà lue : la page suivante commence juste avant. */
  avant: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(rien),
})

export type CriteresJournal = Readonly<z.output<typeof criteresJournalSchema>>

type ParametresAdresse = Readonly<Record<string, string | readonly string[] | undefined>>

/** Lit les filtres de l’adresse ; d’un paramètre répété, seul le premier compte. */
export function parseCriteresJournal(parametres: ParametresAdresse): CriteresJournal {
  return criteresJournalSchema.parse(
    Object.fromEntries(
      Object.entries(parametres).map(([nom, valeur]) => [nom, typeof valeur === 'string' ? valeur : valeur?.[0]]),
    ),
  )
}

/** Vrai quand un filtre cache des lignes. */
export function isFiltre({ avant: _, ...filtres }: CriteresJournal): boolean {
  return Object.values(filtres).some((filtre) => filtre !== null)
}

/** Écrit les filtres dans une adresse : « ?famille=montants&q=logement ». */
export function formatCriteresJournal(criteres: CriteresJournal): string {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(criteres)) if (valeur !== null) parametres.set(nom, valeur)
  return parametres.size === 0 ? '' : `?${parametres}`
}

/** Vrai quand le texte contient ces mots, accents, majuscules et espaces insécables mis à part. */
export function contientTexte(texte: string, cherche: string | null): boolean {
  return cherche === null || simplifier(texte).includes(simplifier(cherche))
}

function simplifier(texte: string): string {
  return texte.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s/gu, ' ').replaceAll('’', "'").toLowerCase()
}
