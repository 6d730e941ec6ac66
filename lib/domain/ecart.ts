import type { Centimes } from '@/lib/domain/centimes'
import type { Montant, Sujet } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import type { Rubrique } from '@/lib/domain/rubrique'
import type { Financeur, Nature, StatutEcart } from '@/lib/domain/vocabulaire'

/** Un nombre de lignes qu’une source annonce : « huit mesures », « neuf actions dont six copilotées ». */
export interface Denombrement {
  readonly objet: 'mesure' | 'action' | 'rubrique'
  readonly volet: string | null
  /** Un qualificatif (« copilotées ») que la saisie ne porte pas rend le nombre incomparable. */
  readonly qualificatif: string | null
  readonly nombre: number
}

export type Qualification = 'explicable' | 'reel'

export interface EcartMontant {
  readonly cle: string
  readonly type: 'montant'
  /** Ce qui contredit l’annonce : le détail des lignes, les parts de chacun, ou une seconde annonce. */
  readonly origine: 'detail' | 'parts' | 'doublon'
  readonly sujet: Sujet
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly financeur: Financeur
  readonly financeurNom: string | null
  readonly annonce: Centimes
  readonly calcule: Centimes
  /** Annoncé moins calculé. */
  readonly ecart: Centimes
  readonly tolerance: bigint
  readonly qualification: Qualification
  readonly libelle: string
}

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
  readonly libelle: string
}

export type EcartCalcule = EcartMontant | EcartDenombrement

/** Un détail que la saisie ne donne pas en entier : aucun écart ne peut en être tiré. */
export interface DetailIncomplet {
  readonly cle: string
  readonly type: 'montant' | 'denombrement'
  readonly libelle: string
}

/** Une des deux lectures d’un écart consigné à la main. */
export interface Lecture {
  readonly valeur: string
  readonly citation: string
  readonly sourceId: string
}

/** Un écart de date ou de périmètre, qu’aucun calcul ne trouve : deux passages qui se contredisent. */
export interface EcartConsigne {
  readonly type: 'date' | 'perimetre'
  readonly objet: string
  readonly lectures: readonly [Lecture, Lecture]
  readonly statut: StatutEcart
  readonly explication: string | null
}

export interface DonneesEcarts<M extends Montant = Montant> {
  readonly montants: readonly M[]
  readonly rubriques: readonly Rubrique[]
  readonly denombrements: readonly Denombrement[]
}

export function detectEcarts(_donnees: DonneesEcarts): readonly EcartCalcule[] {
  throw new Error('à écrire')
}

export function listDetailsIncomplets(_donnees: DonneesEcarts): readonly DetailIncomplet[] {
  throw new Error('à écrire')
}
