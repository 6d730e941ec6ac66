import type { Centimes } from '@/lib/domain/centimes'
import type { Periode } from '@/lib/domain/periode'
import type { Financeur, Nature, Precision, PrecisionDate } from '@/lib/domain/vocabulaire'

/** Un extrait exact : `citation` est toujours `texte.slice(debut, fin)`. */
export interface Passage {
  readonly debut: number
  readonly fin: number
  readonly citation: string
}

export const CONFIANCES = ['sure', 'a_verifier', 'a_part'] as const
export type Confiance = (typeof CONFIANCES)[number]

/** À quel point la proposition est fondée, et pourquoi, en une phrase. */
export interface Avis {
  readonly confiance: Confiance
  readonly raison: string
}

interface Base extends Avis {
  readonly passage: Passage
}

/** Qui paie d’après le texte ; « chacun » vaut deux montants égaux, un par partie. */
export type Payeur = Financeur | 'chacun'

export interface MontantPropose extends Base {
  readonly genre: 'montant'
  readonly centimes: Centimes
  readonly precision: Precision
  readonly payeur: Payeur
  readonly payeurNom: string | null
  readonly nature: Nature
  readonly periode: Periode | null
  /** Le rang, parmi les propositions, de la mesure ou de l’action chiffrée ; null pour l’acte entier. */
  readonly rubrique: number | null
}

export const CHAMPS_FICHE = [
  'objectif',
  'descriptif',
  'resultatsAttendus',
  'pilote',
  'partenaires',
  'cofinanceurs',
  'publicCible',
  'territoire',
  'calendrier',
  'indicateurs',
] as const
export type ChampFiche = (typeof CHAMPS_FICHE)[number]

export interface RubriqueProposee extends Base {
  readonly genre: 'rubrique'
  readonly niveau: 'mesure' | 'action'
  readonly code: string | null
  readonly titre: string
  readonly volet: string | null
  readonly textes: Readonly<Partial<Record<ChampFiche, string>>>
}

export interface DenombrementPropose extends Base {
  readonly genre: 'denombrement'
  readonly objet: 'mesure' | 'action'
  readonly nombre: number
  readonly volet: string | null
}

/** Un jour incomplet garde `jour` à null : l’année d’un « lundi 8 juillet » ne s’invente pas. */
export interface DateProposee extends Base {
  readonly genre: 'date'
  readonly role: 'signature' | 'deliberation'
  readonly jour: string | null
  readonly precision: PrecisionDate
  readonly organe: string | null
  readonly numero: string | null
}

/** Une durée seule (« sur trois ans ») n’a pas de bornes. */
export interface PeriodeProposee extends Base {
  readonly genre: 'periode'
  readonly periode: Periode | null
  readonly portee: 'convention' | 'acte'
}

export interface SignatairePropose extends Base {
  readonly genre: 'signataire'
  readonly nom: string
  readonly fonction: string
  readonly partie: 'etat' | 'departement' | 'commissaire'
}

export interface TerritoirePropose extends Base {
  readonly genre: 'territoire'
  readonly code: string
  readonly nom: string
}

export type Proposition =
  | MontantPropose
  | RubriqueProposee
  | DenombrementPropose
  | DateProposee
  | PeriodeProposee
  | SignatairePropose
  | TerritoirePropose

export interface Lecture {
  readonly propositions: readonly Proposition[]
  /** Ce qu’il faut savoir du texte entier avant d’en accepter quoi que ce soit. */
  readonly avertissements: readonly string[]
}

/** Un territoire que le texte peut nommer, tel que le référentiel l’écrit. */
export interface TerritoireConnu {
  readonly code: string
  readonly nom: string
}
