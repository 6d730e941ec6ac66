import type { Centimes } from '@/lib/domain/centimes'
import type { Periode } from '@/lib/domain/periode'
import type { Absence, Financeur, Nature, Precision } from '@/lib/domain/vocabulaire'

/**
 * Un chiffre et sa finesse. Seule une somme porte sa `tolerance`, accumulée ligne à ligne ;
 * celle d’un chiffre cité se déduit de sa précision.
 */
export interface Chiffre {
  readonly kind: 'chiffre'
  readonly centimes: Centimes
  readonly precision: Precision
  readonly tolerance?: bigint
}

/** Un chiffre, ou la raison pour laquelle il manque : aucune absence ne vaut zéro. */
export type Valeur = Chiffre | { readonly kind: Absence }

export const NON_RENSEIGNE = { kind: 'non_renseigne' } as const satisfies Valeur

/** Ce que le montant finance : l’acte entier, une mesure ou une action. */
export type Sujet =
  | { readonly niveau: 'acte' }
  | { readonly niveau: 'mesure'; readonly id: string }
  | { readonly niveau: 'action'; readonly id: string }

/** Un montant tel qu’une source le donne. Les fonctions du domaine acceptent et rendent des objets plus riches. */
export interface Montant {
  readonly id: string
  readonly sujet: Sujet
  readonly financeur: Financeur
  /** Renseigné pour le seul financeur « autre ». */
  readonly financeurNom: string | null
  readonly periode: Periode
  readonly nature: Nature
  /** Ce que le montant couvre quand la source le restreint (« socle », « hors FAPI ») ; null pour le tout. */
  readonly perimetre: string | null
  readonly valeur: Valeur
  readonly sourceId: string | null
}

/** Vrai quand la valeur est un chiffre et non une absence. */
export function isChiffre(valeur: Valeur | null): valeur is Chiffre {
  return valeur?.kind === 'chiffre'
}

/** Clé textuelle d’un sujet, stable. */
export function cleSujet(sujet: Sujet): string {
  return sujet.niveau === 'acte' ? 'acte' : `${sujet.niveau}:${sujet.id}`
}
