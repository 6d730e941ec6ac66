import type { Chiffre, Montant, Sujet } from '@/lib/domain/montant/montant'
import type { Cote, Parts, Verdict } from '@/lib/domain/parite'
import type { Periode } from '@/lib/domain/periode'
import type { Rubrique } from '@/lib/domain/rubrique'
import type { Financeur, Nature } from '@/lib/domain/vocabulaire'

/** Deux montants ou plus du même financeur, dans la même cellule, que leurs arrondis ne réconcilient pas. */
export interface Conflit<M extends Montant = Montant> {
  readonly financeur: Financeur
  readonly financeurNom: string | null
  readonly montants: readonly M[]
}

/** Ce que disent les montants d’une nature et d’un périmètre. */
export interface Bilan<M extends Montant = Montant> {
  readonly nature: Nature
  readonly perimetre: string | null
  readonly parts: Parts
  readonly verdict: Verdict
  /** Tous financeurs ; null quand il ne peut être établi. */
  readonly total: Chiffre | null
  readonly manquants: readonly Cote[]
  readonly conflits: readonly Conflit<M>[]
  readonly montants: readonly M[]
}

/** Le bilan d’un sujet sur une période. */
export interface Cellule<M extends Montant = Montant> extends Bilan<M> {
  readonly periode: Periode
  readonly sujet: Sujet
}

/** Le bilan de toute la convention, tiré des périodes qui ne se recouvrent pas. */
export interface BilanConvention<M extends Montant = Montant> extends Bilan<M> {
  readonly periodes: readonly Periode[]
  /** Périodes laissées de côté parce qu’elles recouvrent une période retenue. */
  readonly ecartees: readonly Periode[]
  readonly couvreConvention: boolean
}

/** La somme des lignes pour un financeur ; « ensemble » désigne ici tous les financeurs. */
export interface TotalLignes<M extends Montant = Montant> {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly financeur: Financeur
  readonly financeurNom: string | null
  readonly somme: Chiffre
  readonly nombreLignes: number
  readonly rubriquesSansChiffre: number
  /** Vrai quand une rubrique n’a pas de chiffre : la somme n’est alors pas un total. */
  readonly partiel: boolean
  readonly montants: readonly M[]
}

export function consolider<M extends Montant>(_montants: readonly M[]): readonly Cellule<M>[] {
  throw new Error('à écrire')
}

export function computeTotalLignes<M extends Montant>(
  _montants: readonly M[],
  _rubriques: readonly Rubrique[],
): readonly TotalLignes<M>[] {
  throw new Error('à écrire')
}

export function consolidateConvention<M extends Montant>(
  _montants: readonly M[],
  _periode: Periode,
): readonly BilanConvention<M>[] {
  throw new Error('à écrire')
}

export function chooseTete<B extends Bilan>(_bilans: readonly B[]): B | null {
  throw new Error('à écrire')
}
