import { compareTextes } from '@/lib/domain/groupe'
import { addJours, type Periode } from '@/lib/domain/periode'

export const TYPES_DENOMINATEUR = ['habitants', 'allocataires_rsa'] as const
export type TypeDenominateur = (typeof TYPES_DENOMINATEUR)[number]

export const PRECISIONS_DENOMINATEUR = ['unite', 'arrondi'] as const
export type PrecisionDenominateur = (typeof PRECISIONS_DENOMINATEUR)[number]

/** Un nombre de personnes, tel qu’une source le donne. */
export interface Denominateur {
  readonly type: TypeDenominateur
  /** Sa date telle que la source la dit : « 1er janvier 2023 », « fin 2019 ». */
  readonly millesime: string
  readonly valeur: number
  /** Le jour auquel le nombre se rapporte ; null quand la source ne le dit pas. */
  readonly date: string | null
  readonly precision: PrecisionDenominateur
  readonly sourceTitre: string
  readonly sourceUrl: string | null
  readonly citation: string | null
  readonly note: string | null
}

/** Un effectif plus petit ne se publie pas : diviser par lui le révélerait. */
export const EFFECTIF_MINIMUM = 5

/**
 * De combien d’années un dénombrement peut s’écarter de la période. Une population légale repose elle-même sur cinq
 * enquêtes annuelles ; le nombre d’allocataires, lui, change dans l’année.
 */
export const ECART_MAXIMUM_ANNEES = { habitants: 5, allocataires_rsa: 1 } as const satisfies Record<
  TypeDenominateur,
  number
>

export type DenominateurLu =
  | { readonly tag: 'ok'; readonly denominateur: Denominateur }
  | { readonly tag: 'inconnu' | 'non_date' | 'secret' }
  | { readonly tag: 'eloigne'; readonly date: string }

interface DenominateurDate extends Denominateur {
  readonly date: string
}

/** Le dénombrement le plus proche de la période, s’il en est assez proche ; à égale distance, le plus ancien. */
export function chooseDenominateur(
  denominateurs: readonly Denominateur[],
  type: TypeDenominateur,
  periode: Periode,
): DenominateurLu {
  const duType = denominateurs.filter((candidat) => candidat.type === type)
  if (duType.length === 0) return { tag: 'inconnu' }
  const [plusProche] = duType
    .filter(isDate)
    .toSorted((a, b) => getDistance(a.date, periode) - getDistance(b.date, periode) || compareTextes(a.date, b.date))
  if (plusProche === undefined) return { tag: 'non_date' }
  if (!isProche(plusProche.date, periode, ECART_MAXIMUM_ANNEES[type])) return { tag: 'eloigne', date: plusProche.date }
  return plusProche.valeur < EFFECTIF_MINIMUM ? { tag: 'secret' } : { tag: 'ok', denominateur: plusProche }
}

function isDate(denominateur: Denominateur): denominateur is DenominateurDate {
  return denominateur.date !== null
}

/** Zéro pour un jour de la période. */
function getDistance(date: string, { debut, fin }: Periode): number {
  if (date < debut) return Date.parse(debut) - Date.parse(date)
  return date > fin ? Date.parse(date) - Date.parse(fin) : 0
}

/** Le lendemain de la période compte pour elle : un 1er janvier est la fin de l’année qui le précède. */
function isProche(date: string, { debut, fin }: Periode, annees: number): boolean {
  return addAnnees(debut, -annees) <= date && date <= addAnnees(addJours(fin, 1), annees)
}

function addAnnees(jour: string, annees: number): string {
  const date = new Date(jour)
  date.setUTCFullYear(date.getUTCFullYear() + annees)
  return date.toISOString().slice(0, 10)
}
