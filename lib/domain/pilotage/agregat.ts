import type { Centimes } from '@/lib/domain/centimes'
import type { Periode } from '@/lib/domain/periode'
import type { Financeur, Nature } from '@/lib/domain/vocabulaire'

/** Ce selon quoi une somme se répartit : qui paie, où, pour quel volet, pour quelle famille de mesures. */
export const AXES = ['financeur', 'region', 'departement', 'volet', 'famille'] as const
export type Axe = (typeof AXES)[number]

/** Qui paie. « ensemble » : un total sans aucune part connue ; « reste » : ce qu’un total laisse, sa part connue ôtée. */
export type PartParite = Financeur | 'reste'

/** Une somme, et ce qu’il faut savoir pour ne pas la prendre pour celle du pays. Null : aucun chiffre publié. */
export interface Somme {
  readonly centimes: Centimes | null
  /** Vrai quand y entre un montant arrondi au millier, ou approximatif. */
  readonly approche: boolean
  readonly territoires: number
  /** Combien de montants publiés y entrent. */
  readonly montants: number
  /** Ceux que la source laisse sans chiffre : ils ne comptent pas zéro, ils manquent. */
  readonly manquants: number
}

/** Une somme de montants de même nature, même période et même périmètre. */
export interface Agregat extends Somme {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  /** Le cadre, quand la somme est celle de lignes ; null pour les montants des actes entiers, tous cadres réunis. */
  readonly cadre: string | null
  /** De combien de cadres viennent ses montants : chacun a sa règle de parité. */
  readonly cadres: number
  /** « total » : tous les montants de la portée, d’où viennent les nombres qui ne s’additionnent pas. */
  readonly axe: Axe | 'total'
  /** Null : ce que la source ne rattache à rien sur cet axe. */
  readonly part: string | null
}
