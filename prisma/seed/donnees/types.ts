import type { Periode } from '@/lib/domain/periode'
import type { Financeur, Nature, Precision, PrecisionDate, StatutAction } from '@/lib/domain/vocabulaire'

/**
 * Forme des données de démonstration : chaque phrase, date et chiffre vient d’une source publique nommée.
 * Un champ absent veut dire « la source ne le dit pas ». Les dates sont au format AAAA-MM-JJ ; quand seul le mois
 * est connu, le jour vaut 01 et la précision le dit. Les citations gardent l’orthographe de la source, ses espaces
 * insécables ramenées à des espaces simples.
 */

export type CodeCadre = 'calpae' | 'cls' | 'pdalhpd' | 'agenda-21'
export type VoletSource = 'socle' | 'initiative'

export interface DocumentSource {
  readonly titre: string
  readonly editeur?: string
  readonly nature: 'presse' | 'site_officiel' | 'deliberation' | 'autre'
  readonly date?: string
  readonly datePrecision?: PrecisionDate
}

export interface SignataireSource {
  readonly nom: string
  readonly fonction: string
  readonly partie: 'etat' | 'departement' | 'commissaire'
}

export interface DeliberationSource {
  readonly organe?: string
  readonly date: string
}

/** Un nombre annoncé. Avec un qualificatif, il porte sur une partie des lignes et ne se compare pas à leur total. */
export interface DenombrementSource {
  readonly objet: 'mesure' | 'action'
  readonly volet?: VoletSource
  readonly qualificatif?: string
  readonly nombre: number
  readonly source: string
  readonly citation?: string
}

export interface MesureSource {
  readonly cle: string
  readonly code?: string
  readonly intitule: string
  readonly descriptif?: string
  readonly volet?: VoletSource
  /** Seulement quand l’intitulé local recouvre une mesure du catalogue et elle seule. */
  readonly catalogue?: string
}

export interface PhaseSource {
  readonly libelle: string
  readonly echeance?: string
  readonly territoire?: string
}

export interface ActionSource {
  readonly cle: string
  readonly code?: string
  readonly titre: string
  readonly objectif?: string
  readonly descriptif?: string
  readonly resultatsAttendus?: string
  readonly statutAction?: StatutAction
  readonly partenaires?: readonly string[]
  readonly publicCible?: string
  readonly territoire?: string
  readonly axes?: readonly string[]
  readonly phases?: readonly PhaseSource[]
}

export type SujetSource = 'acte' | { readonly mesure: string } | { readonly action: string }

/** Un montant dont le périmètre est nommé ne se rapproche d’aucun autre : ni parité, ni somme. */
export interface MontantSource {
  readonly sujet: SujetSource
  readonly financeur: Exclude<Financeur, 'autre'>
  readonly periode: Periode
  readonly nature: Nature
  readonly precision: Precision
  readonly centimes: bigint
  readonly perimetre?: string
  readonly source: string
  readonly citation?: string
  readonly note?: string
}

export interface LectureSource {
  readonly lecture: string
  readonly citation: string
  readonly source: string
}

/** Une contradiction relevée à la lecture : deux lectures, deux citations. */
export interface EcartSource {
  readonly type: 'date' | 'perimetre'
  readonly libelle: string
  readonly lectures: readonly [LectureSource, LectureSource]
}

/** Un fait de contexte : affiché avec sa source, jamais totalisé. */
export interface FaitSource {
  readonly libelle: string
  readonly valeur: string
  readonly date?: string
  readonly source: string
  readonly citation?: string
}

export interface ActeSource {
  readonly rang: number
  readonly numero?: number
  readonly libelle: string
  readonly dateSignature?: string
  readonly datePrecision?: PrecisionDate
  readonly periode?: Periode
  readonly source: string
  readonly citation?: string
  readonly deliberation?: DeliberationSource
  readonly signataires: readonly SignataireSource[]
  readonly denombrements: readonly DenombrementSource[]
  readonly mesures: readonly MesureSource[]
  readonly actions: readonly ActionSource[]
  readonly montants: readonly MontantSource[]
  readonly ecarts: readonly EcartSource[]
}

export interface ConventionSource {
  readonly collectivite: string
  /** Départements couverts, quand la convention n’engage qu’une partie du territoire de la collectivité. */
  readonly departements?: readonly string[]
  readonly cadre: CodeCadre
  readonly slug: string
  readonly titre: string
  readonly periode?: Periode
  readonly periodeNote?: string
  readonly sources: Readonly<Record<string, DocumentSource>>
  readonly actes: readonly ActeSource[]
  readonly faits: readonly FaitSource[]
}

/** Une promesse : elle n’engage aucune collectivité et n’entre dans aucun total. */
export interface AnnonceSource {
  readonly auteur: string
  readonly territoire: string
  readonly citation: string
  readonly sourceTitre: string
}
