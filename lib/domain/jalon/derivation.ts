import { compareTextes } from '@/lib/domain/groupe'
import { getRegime } from '@/lib/domain/jalon/regime'
import type { Periode } from '@/lib/domain/periode'
import type { Cote } from '@/lib/domain/vocabulaire'

/** Une échéance habituelle d’un cadre : un exemple modifiable, jamais une règle. */
export interface JalonHabituel {
  readonly code: string
  readonly libelle: string
  /** Le régime de période où elle vaut ; null pour tous. */
  readonly regime: string | null
  readonly jour: number
  readonly mois: number
  /** Années à ajouter à celle où commence la période de l’acte. */
  readonly decalageAnnees: number
  readonly rappels: readonly number[]
  readonly attenduDe: Cote
}

export interface JalonPropose {
  /** Celui du cadre et l’année : le rapport de 2020 n’est pas celui de 2021. */
  readonly code: string
  readonly libelle: string
  readonly echeance: string
  readonly rappels: readonly number[]
  readonly attenduDe: Cote
}

/**
 * Les échéances qu’un cadre propose à un acte, d’après sa période. Une date déjà passée n’est plus attendue de personne :
 * un acte ancien, saisi après coup, ne naît pas en retard.
 */
export function deriveJalons(
  habituels: readonly JalonHabituel[],
  periode: Periode,
  aujourdhui: string,
): readonly JalonPropose[] {
  const regime = getRegime(periode)
  const [premiere = ''] = periode.debut.split('-')
  return habituels
    .filter((habituel) => habituel.regime === null || habituel.regime === regime)
    .map(({ code, libelle, jour, mois, decalageAnnees, rappels, attenduDe }) => ({
      code: `${code}-${premiere}`,
      libelle,
      echeance: new Date(Date.UTC(+premiere + decalageAnnees, mois - 1, jour)).toISOString().slice(0, 10),
      rappels,
      attenduDe,
    }))
    .filter(({ echeance }) => echeance >= aujourdhui)
    .toSorted((a, b) => compareTextes(a.echeance, b.echeance))
}
