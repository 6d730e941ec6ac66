import { z } from 'zod'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

/** Ce que quelqu’un a fait : « a porté le montant… », et le détail quand un geste en réunit plusieurs. */
export interface Recit {
  readonly fait: string
  readonly details: readonly string[]
}

/** La collectivité dont on lit le journal, telle qu’elle se nomme. */
export type Contractante = Pick<CollectiviteContractante, 'type' | 'nomCourt'>

/** Raconte les données d’un fait, au portail ou chez une collectivité ; null quand elles ne se lisent pas. */
export type Narration = (donnees: unknown, chez: Contractante | null) => Recit | null

/** Une narration lit ce qu’une commande a écrit au journal, y compris avant qu’elle n’en écrive davantage. */
export function createNarration<S extends z.ZodType>(
  schema: S,
  raconter: (donnees: z.output<S>, chez: Contractante | null) => string | Recit,
): Narration {
  return (donnees, chez) => {
    const lecture = schema.safeParse(donnees)
    if (!lecture.success) return null
    const recit = raconter(lecture.data, chez)
    return typeof recit === 'string' ? { fait: recit, details: [] } : recit
  }
}

/** Un fait qui se dit sans rien lire. */
export function createFormule(fait: string): Narration {
  return () => ({ fait, details: [] })
}

/** Un texte que les anciennes lignes peuvent ne pas porter. */
export const texte = z
  .string()
  .nullish()
  .transform((valeur) => valeur || null)

/** « Titre », entre guillemets ; rien quand il manque. */
export function citer(titre: string | null): string {
  return titre === null ? '' : ` «\u00a0${titre}\u00a0»`
}

/** Une précision à la suite, séparée par un point-virgule ; rien quand elle manque. */
export function ajouter(suite: string | null): string {
  return suite === null ? '' : `${POINT_VIRGULE}${suite}`
}
