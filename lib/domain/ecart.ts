import type { Centimes } from '@/lib/domain/centimes'
import type { Sujet } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import type { Payeur } from '@/lib/domain/retenus'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Un nombre de lignes qu’une source annonce : « huit mesures », « neuf actions dont six copilotées ». */
export interface Denombrement {
  readonly objet: 'mesure' | 'action' | 'rubrique'
  readonly volet: string | null
  /** Un qualificatif (« copilotées ») que la saisie ne porte pas rend le nombre incomparable. */
  readonly qualificatif: string | null
  readonly nombre: number
}

/** « Explicable » : les arrondis suffisent à en rendre compte. */
export type Qualification = 'explicable' | 'reel'

/** Ce qui se compare : une annonce et un payeur. */
export interface ObjetCompare extends Payeur {
  readonly sujet: Sujet
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
}

/** Un montant annoncé que contredisent le détail de ses lignes, la somme des parts, ou une seconde annonce. */
export interface EcartMontant extends ObjetCompare {
  /** Stable tant que ce qui se compare ne change pas : les montants peuvent bouger. */
  readonly cle: string
  readonly type: 'montant'
  readonly origine: 'detail' | 'parts' | 'doublon'
  readonly annonce: Centimes
  readonly calcule: Centimes
  /** Annoncé moins calculé. */
  readonly ecart: Centimes
  readonly tolerance: bigint
  readonly qualification: Qualification
  /** Nombre de lignes additionnées, pour l’origine « détail ». */
  readonly nombreLignes: number | null
}

/** Plus de lignes saisies que la source n’en annonce. */
export interface EcartDenombrement {
  readonly cle: string
  readonly type: 'denombrement'
  readonly objet: Denombrement['objet']
  readonly volet: string | null
  readonly annonce: number
  readonly calcule: number
  /** Annoncé moins calculé. */
  readonly ecart: number
  readonly qualification: 'reel'
}

export type EcartCalcule = EcartMontant | EcartDenombrement

/** Un montant annoncé dont le détail a des trous : aucun écart ne peut en être tiré. */
export interface MontantIncomplet extends ObjetCompare {
  readonly cle: string
  readonly type: 'montant'
  readonly annonce: Centimes
  readonly somme: Centimes
  readonly rubriquesSansChiffre: number
}

/** Moins de lignes saisies qu’annoncé : la saisie est inachevée ou la source muette. */
export interface DenombrementIncomplet {
  readonly cle: string
  readonly type: 'denombrement'
  readonly objet: Denombrement['objet']
  readonly volet: string | null
  readonly annonce: number
  readonly calcule: number
}

export type DetailIncomplet = MontantIncomplet | DenombrementIncomplet
