import type { Analyse } from '@/lib/domain/analyse'
import { type Bilan, clePortee } from '@/lib/domain/consolidation'
import type { MontantComplet } from '@/lib/domain/instantane'
import type { TotalLignes } from '@/lib/domain/total-lignes'

/** Nomme la somme des lignes d’un payeur, pour la refaire ailleurs. */
export function cleTotal(total: TotalLignes): string {
  return ['lignes', clePortee(total), total.financeur, total.financeurNom ?? ''].join('|')
}

/** Nomme le total d’un bilan de la convention. */
export function cleBilan({ nature, perimetre }: Pick<Bilan, 'nature' | 'perimetre'>): string {
  return ['bilan', nature, perimetre ?? ''].join('|')
}

/** Les montants d’un calcul désigné par sa clé ; null si l’acte n’en contient pas de ce nom. */
export function findMontantsDuCalcul({ bilans, totaux }: Analyse, cle: string): readonly MontantComplet[] | null {
  const bilan = bilans.find((candidat) => cleBilan(candidat) === cle)
  if (bilan) return bilan.retenus
  return totaux.find((candidat) => cleTotal(candidat) === cle)?.montants ?? null
}
