import type { PartComparee } from '@/lib/domain/comparaison/choix'
import type { Periode } from '@/lib/domain/periode'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Pourquoi un territoire ne se compare pas, du plus général au plus précis. */
export type Refus =
  | { readonly motif: 'sans_convention' }
  | { readonly motif: 'autre_cadre'; readonly cadres: readonly string[] }
  | { readonly motif: 'sans_montant' }
  | { readonly motif: 'autre_nature'; readonly natures: readonly Nature[] }
  | { readonly motif: 'autre_periode'; readonly periodes: readonly Periode[] }
  | { readonly motif: 'autre_perimetre'; readonly perimetres: readonly (string | null)[] }
  | { readonly motif: 'territoire_partiel'; readonly couverts: readonly string[] }
  | { readonly motif: 'plusieurs_conventions'; readonly nombre: number }
  | { readonly motif: 'part_inconnue'; readonly connues: readonly PartComparee[] }
  | { readonly motif: 'part_deduite' }
  | { readonly motif: 'denominateur_inconnu' | 'denominateur_non_date' | 'effectif_secret' }
  | { readonly motif: 'denominateur_eloigne'; readonly date: string }

export type MotifRefus = Refus['motif']

/** Les motifs dans l’ordre où une liste les regroupe : ce qui manque de peu d’abord, ce qui n’a rien publié en dernier. */
export const MOTIFS_REFUS = [
  'denominateur_eloigne',
  'denominateur_non_date',
  'denominateur_inconnu',
  'effectif_secret',
  'part_deduite',
  'part_inconnue',
  'plusieurs_conventions',
  'territoire_partiel',
  'autre_perimetre',
  'autre_periode',
  'autre_nature',
  'sans_montant',
  'autre_cadre',
  'sans_convention',
] as const satisfies readonly MotifRefus[]
