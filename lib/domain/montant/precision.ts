import { sommer } from '@/lib/domain/centimes'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { PRECISIONS, type Precision } from '@/lib/domain/vocabulaire'

/** Demi-intervalle, en centimes, d’un chiffre arrondi à l’euro ou au millier d’euros. */
export const DEMI_EURO = 50n
export const DEMI_MILLIER = 50_000n

/**
 * L’incertitude d’un chiffre, en centimes, de part et d’autre de la valeur citée.
 *
 * « Environ » n’a pas de définition publique. La convention du portail : la moitié de l’unité du dernier chiffre
 * significatif (630 000 € → ± 5 000 €), et jamais moins que `minimumEnviron`.
 */
export function demiIntervalle(chiffre: Chiffre, minimumEnviron: bigint = DEMI_MILLIER): bigint {
  if (chiffre.tolerance !== undefined) return chiffre.tolerance
  switch (chiffre.precision) {
    case 'centime':
      return 0n
    case 'euro':
      return DEMI_EURO
    case 'millier':
      return DEMI_MILLIER
    case 'environ': {
      const demiUnite = uniteSignificative(chiffre.centimes) / 2n
      return demiUnite > minimumEnviron ? demiUnite : minimumEnviron
    }
  }
}

/** La moins fine des précisions : celle qui qualifie une somme. */
export function maxPrecision(precisions: readonly Precision[]): Precision {
  return precisions.reduce<Precision>((a, b) => (PRECISIONS.indexOf(b) > PRECISIONS.indexOf(a) ? b : a), 'centime')
}

/** Additionne des chiffres et leurs incertitudes. */
export function sommerChiffres(chiffres: readonly Chiffre[]): Chiffre {
  return {
    kind: 'chiffre',
    centimes: sommer(chiffres.map((chiffre) => chiffre.centimes)),
    precision: maxPrecision(chiffres.map((chiffre) => chiffre.precision)),
    tolerance: chiffres.reduce((total, chiffre) => total + demiIntervalle(chiffre), 0n),
  }
}

function uniteSignificative(n: bigint): bigint {
  if (n === 0n) return 0n
  let unite = 1n
  while (n % (unite * 10n) === 0n) unite *= 10n
  return unite
}

/** Vrai d’un chiffre arrondi au millier, ou approximatif. */
export function isApproche(precision: Precision | null): boolean {
  return precision === 'millier' || precision === 'environ'
}
