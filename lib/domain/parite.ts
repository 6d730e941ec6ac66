import { absolu, type Centimes, centimes } from '@/lib/domain/centimes'
import { type Chiffre, isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { demiIntervalle, maxPrecision, sommerChiffres } from '@/lib/domain/montant/precision'
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
  /** Total des deux parties, sans les autres financeurs. */
  readonly ensemble: Valeur | null
  readonly autres: readonly { readonly nom: string; readonly valeur: Valeur }[]
  /** Vrai si le total et les parts viennent de la même source, sur le même périmètre : le côté absent se déduit alors. */
  readonly deductible: boolean
}

/** `alerteEtat` : l’État paie plus de la moitié du total de tous les financeurs, au-delà des arrondis. */
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

/** Une combinaison linéaire des parts : sa valeur est exacte, et chaque incertitude y pèse autant que sa part. */
type Poids = Readonly<Partial<Record<'etat' | 'departement' | 'ensemble' | 'autres', bigint>>>

interface Methode {
  /** Combinaison qui vaut « part de l’État − part du Département ». */
  readonly difference: Poids
  /** Le côté obtenu par soustraction, et la combinaison qui le donne. */
  readonly deduit: { readonly cote: Cote; readonly poids: Poids } | null
}

const METHODES: readonly Methode[] = [
  { difference: { etat: 1n, departement: -1n }, deduit: null },
  {
    difference: { etat: 2n, ensemble: -1n },
    deduit: { cote: 'departement', poids: { etat: -1n, ensemble: 1n } },
  },
  {
    difference: { departement: -2n, ensemble: 1n },
    deduit: { cote: 'etat', poids: { departement: -1n, ensemble: 1n } },
  },
]

/**
 * Le verdict de parité, par comparaison exacte d’entiers. « Attestée » exige deux parts données au centime ;
 * un côté déduit d’un total ne peut être que compatible ou rompu.
 */
export function computeParite(parts: Parts): Verdict {
  const methode = METHODES.find((candidate) => isApplicable(parts, candidate))
  const difference = methode && peser(parts, methode.difference)
  if (!methode || !difference) return indeterminable(parts)
  const alerteEtat = isAlerteEtat(parts, methode)
  const { tolerance } = difference
  const ecart = absolu(difference.centimes)
  if (ecart > tolerance) {
    return {
      tag: 'rompue',
      ecart,
      plusPayeur: difference.centimes > 0n ? 'etat' : 'departement',
      tolerance,
      alerteEtat,
    }
  }
  if (methode.deduit === null && tolerance === 0n && isChiffre(parts.etat)) {
    return { tag: 'attestee', chacun: parts.etat.centimes, alerteEtat }
  }
  return { tag: 'compatible', ecart, tolerance, alerteEtat }
}

/** Ce que les deux parties apportent ensemble : leur somme quand elle est connue, sinon le total que la source donne. */
export function getEnsemble({ etat, departement, ensemble }: Parts): Valeur | null {
  return isChiffre(etat) && isChiffre(departement) ? sommerChiffres([etat, departement]) : ensemble
}

/** Les autres financeurs dont un montant est attendu : « sans objet » dit qu’il n’y en a pas. */
export function listAttendus({ autres }: Parts): Parts['autres'] {
  return autres.filter(({ valeur }) => valeur.kind !== 'sans_objet')
}

/** Le côté que le verdict tire d’un total et de l’autre part ; null quand rien n’est déduit. */
export function deduirePart(
  parts: Parts,
): { readonly cote: Cote; readonly deduit: Chiffre; readonly ensemble: Chiffre } | null {
  const deduit = METHODES.find((candidate) => isApplicable(parts, candidate))?.deduit
  const part = deduit ? peser(parts, deduit.poids) : null
  if (!deduit || part === null || !isChiffre(parts.ensemble)) return null
  const precisions = [parts.etat, parts.departement, parts.ensemble].filter(isChiffre).map(({ precision }) => precision)
  return {
    cote: deduit.cote,
    deduit: { kind: 'chiffre', ...part, precision: maxPrecision(precisions) },
    ensemble: parts.ensemble,
  }
}

/**
 * Une soustraction ne révèle pas un chiffre secret, ne remplit pas un côté sans objet,
 * et une part déduite négative montre que le total et la part ne parlent pas de la même chose.
 */
function isApplicable(parts: Parts, { difference, deduit }: Methode): boolean {
  if (peser(parts, difference) === null) return false
  if (deduit === null) return true
  const absence = parts[deduit.cote]?.kind
  const part = peser(parts, deduit.poids)
  return (
    parts.deductible &&
    absence !== 'secret' &&
    absence !== 'sans_objet' &&
    part !== null &&
    part.centimes + part.tolerance >= 0n
  )
}

/** « État − Département − autres » est l’excédent de l’État sur la moitié du total. */
function isAlerteEtat(parts: Parts, { difference }: Methode): boolean {
  const excedent = peser(parts, { ...difference, autres: -1n })
  return excedent !== null && excedent.centimes > excedent.tolerance
}

/** Null dès qu’une part qui compte n’a pas de chiffre. */
function peser(parts: Parts, poids: Poids): { readonly centimes: Centimes; readonly tolerance: bigint } | null {
  const { etat = 0n, departement = 0n, ensemble = 0n, autres = 0n } = poids
  const termes = [
    { valeur: parts.etat, poids: etat },
    { valeur: parts.departement, poids: departement },
    { valeur: parts.ensemble, poids: ensemble },
    ...listAttendus(parts).map(({ valeur }) => ({ valeur, poids: autres })),
  ].filter((terme) => terme.poids !== 0n)
  const chiffres = termes.filter((terme): terme is { valeur: Chiffre; poids: bigint } => isChiffre(terme.valeur))
  if (chiffres.length < termes.length) return null
  return {
    centimes: centimes(chiffres.reduce((total, terme) => total + terme.poids * terme.valeur.centimes, 0n)),
    tolerance: chiffres.reduce((total, terme) => total + module(terme.poids) * demiIntervalle(terme.valeur), 0n),
  }
}

function module(n: bigint): bigint {
  return n < 0n ? -n : n
}

function indeterminable(parts: Parts): Verdict {
  const etat = motifAbsence(parts.etat)
  const departement = motifAbsence(parts.departement)
  return {
    tag: 'indeterminable',
    manquants: [...(etat ? (['etat'] as const) : []), ...(departement ? (['departement'] as const) : [])],
    motifs: { ...(etat && { etat }), ...(departement && { departement }) },
    alerteEtat: false,
  }
}

function motifAbsence(valeur: Valeur | null): Absence | null {
  if (valeur === null) return 'non_renseigne'
  return valeur.kind === 'chiffre' ? null : valeur.kind
}
