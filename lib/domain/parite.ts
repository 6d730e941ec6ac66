import type { Centimes } from '@/lib/domain/centimes'
import type { Sujet, Valeur } from '@/lib/domain/montant/montant'
import type { Absence, NiveauParite } from '@/lib/domain/vocabulaire'

export type Cote = 'etat' | 'departement'

/** La règle de parité portée par le cadre. */
export interface RegleParite {
  readonly niveau: NiveauParite
}

/** Qui paie combien, pour un même objet, une même période et une même nature. */
export interface Parts {
  readonly etat: Valeur | null
  readonly departement: Valeur | null
  /** Total de tous les financeurs. */
  readonly ensemble: Valeur | null
  readonly autres: readonly { readonly nom: string; readonly valeur: Valeur }[]
  /** Vrai si le total et les parts viennent de la même source, sur le même périmètre : le côté absent se déduit alors. */
  readonly deductible: boolean
}

export type Verdict = { readonly alerteEtat: boolean } & (
  | { readonly tag: 'attestee'; readonly chacun: Centimes }
  | { readonly tag: 'compatible'; readonly ecart: Centimes; readonly tolerance: bigint }
  | { readonly tag: 'rompue'; readonly ecart: Centimes; readonly plusPayeur: Cote; readonly tolerance: bigint }
  | {
      readonly tag: 'indeterminable'
      readonly manquants: readonly Cote[]
      readonly motifs: Readonly<Partial<Record<Cote, Absence>>>
    }
)

/** Le verdict de parité, par comparaison exacte d’entiers. */
export function computeParite(_parts: Parts): Verdict {
  throw new Error('à écrire')
}

/** Vrai quand le cadre demande que la parité soit jugée sur ce sujet. */
export function isJuge(regle: RegleParite, sujet: Sujet): boolean {
  switch (regle.niveau) {
    case 'convention':
      return sujet.niveau === 'acte'
    case 'action':
      return sujet.niveau === 'action'
    case 'aucun':
      return false
  }
}
