import type { NiveauFiche } from '@/lib/domain/import/fiches/textes'
import type { Filiation } from '@/lib/domain/instantane'
import { LIBELLES_ACTION, LIBELLES_MESURE } from '@/lib/domain/libelles'

interface FeuilleFiches {
  readonly nom: string
  /** Le titre de la colonne de chaque champ, dans l’ordre des colonnes. */
  readonly titres: Readonly<Record<string, string>>
  /** Le champ qui nomme la fiche. */
  readonly nommant: string
  readonly une: string
  readonly la: string
}

export const TITRE_IDENTIFIANT = 'Identifiant'
export const NIVEAUX_FICHE = ['mesure', 'action'] as const satisfies readonly Filiation['niveau'][]

/** La feuille où chaque sorte de fiche s’écrit et se relit. */
export const FEUILLES_FICHES = {
  mesure: { nom: 'Mesures', titres: LIBELLES_MESURE, nommant: 'intitule', une: 'mesure', la: 'La mesure' },
  action: { nom: 'Actions', titres: LIBELLES_ACTION, nommant: 'titre', une: 'action', la: 'L’action' },
} as const satisfies Record<NiveauFiche, FeuilleFiches>
