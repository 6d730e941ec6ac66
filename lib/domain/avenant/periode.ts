import type { Regime } from '@/lib/domain/jalon/regime'
import { ANNEE_MAX, ANNEE_MIN, type Periode } from '@/lib/domain/periode'

/** Comment l’agent donne la période d’un avenant : un régime et une année, ses propres dates, ou celle de l’acte précédent. */
export const CHOIX_PERIODE = ['civil', 'glissant', 'autre', 'precedente'] as const
export type ChoixPeriode = (typeof CHOIX_PERIODE)[number]

/** Les douze mois d’un régime : 2021 va de janvier à décembre 2021, ou de juillet 2021 à juin 2022. */
export function getPeriodeDuRegime(regime: Exclude<Regime, 'autre'>, annee: number): Periode {
  switch (regime) {
    case 'civil':
      return { debut: `${annee}-01-01`, fin: `${annee}-12-31` }
    case 'glissant':
      return { debut: `${annee}-07-01`, fin: `${annee + 1}-06-30` }
  }
}

/** Vrai pour une année qu’une période peut porter. */
export function isAnneePlausible(annee: number): boolean {
  return Number.isInteger(annee) && annee >= ANNEE_MIN && annee < ANNEE_MAX
}
