import type { Centimes } from '@/lib/domain/centimes'
import type { Geste } from '@/lib/domain/cycle/transitions'
import type { AncreFil } from '@/lib/domain/examen/ancre'
import type { StatutProposition } from '@/lib/domain/examen/contre-proposition'
import type { Cote, Precision } from '@/lib/domain/vocabulaire'

export interface Message {
  readonly id: string
  readonly cote: Cote
  readonly auteur: string
  readonly texte: string
  readonly le: Date
}

/** Une discussion entre les deux côtés, accrochée à ce dont elle parle. */
export interface Fil extends AncreFil {
  readonly id: string
  /** Ce dont on parlait, tel qu’on le nommait alors. */
  readonly libelle: string
  readonly ouvreLigne: boolean
  readonly statut: 'ouvert' | 'resolu'
  readonly cote: Cote
  readonly resolution: { readonly cote: Cote; readonly par: string; readonly le: Date } | null
  readonly messages: readonly Message[]
}

/** Une autre valeur proposée pour un montant, et ce qui en a été répondu. */
export interface ContreProposition {
  readonly id: string
  readonly montantId: string
  readonly libelle: string
  /** Le chiffre discuté ; null quand l’acte n’en donnait pas. */
  readonly centimesActuels: Centimes | null
  readonly centimes: Centimes
  readonly precision: Precision
  readonly raison: string
  readonly sourceTitre: string
  readonly cote: Cote
  readonly auteur: string
  readonly le: Date
  readonly statut: StatutProposition
  readonly reglement: { readonly par: string; readonly le: Date; readonly reponse: string | null } | null
}

/** Un passage d’une étape à une autre, tel que le journal le garde. */
export interface GesteFait {
  readonly geste: Geste
  readonly cote: Cote
  readonly le: Date
  readonly motif: string | null
}

/** Une version de l’acte soumise à l’examen, sans son contenu. */
export interface VersionListee {
  readonly ordre: number
  readonly motif: 'transmission' | 'correction' | 'contre_proposition'
  readonly sha256: string
  readonly par: string
  readonly le: Date
}
