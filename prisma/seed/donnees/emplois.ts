import type { Ligne } from './lignes'
import { PARTICULARITES, type ParticularitesLigne } from './particularites'

/** Ce que devient une ligne du relevé ; « ailleurs » : la convention est déjà saisie d’après sa propre source. */
export type Emploi = 'ailleurs' | 'fait' | 'montant' | 'acte'

/** Aveyron, Haute-Loire et Lot. */
const SAISIES_A_PART: ReadonlySet<string> = new Set(['12', '43', '46'])

/** Ce que la ligne dit de plus que ses colonnes. */
export function particularitesDe(ligne: Ligne): ParticularitesLigne {
  return PARTICULARITES[ligne.collectivite_code]?.lignes?.[ligne.fait] ?? {}
}

/** L’emploi unique de la ligne. */
export function emploiDe(ligne: Ligne): Emploi {
  if (SAISIES_A_PART.has(ligne.collectivite_code)) return 'ailleurs'
  if (particularitesDe(ligne).horsMontants) return 'fait'
  return ligne.montant_eur === undefined ? 'acte' : 'montant'
}
