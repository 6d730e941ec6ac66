import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { centimes, soustraire } from '@/lib/domain/centimes'
import type { ChoixComparaison } from '@/lib/domain/comparaison/choix'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import { type Comparable, type DonneesComparees, evaluer } from '@/lib/domain/comparaison/evaluation'
import { MOTIFS_REFUS, type MotifRefus, type Refus } from '@/lib/domain/comparaison/refus'
import { compareTextes } from '@/lib/domain/groupe'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** En deçà, une médiane ou un rang dirait plus de ceux qui ont publié que de ceux qu’on compare. */
export const MINIMUM_COMPARABLES = 5

export interface LigneComparable extends Omit<Comparable, 'tag'> {
  readonly territoire: TerritoirePublie
  /** La valeur moins la médiane ; null sans médiane. */
  readonly ecart: ChiffrePublie | null
  /** L’écart en millièmes de la médiane : une vue. */
  readonly ecartMillieme: bigint | null
  /** Du montant le plus élevé (1) au plus faible ; les égaux partagent leur rang. */
  readonly rang: { readonly numero: number; readonly exAequo: boolean } | null
}

export interface LigneRefusee<R extends Refus = Refus> {
  readonly territoire: TerritoirePublie
  readonly refus: R
}

export interface Comparaison {
  readonly choix: ChoixComparaison
  /** Du plus élevé au plus faible. */
  readonly comparables: readonly LigneComparable[]
  /** Par motif, aucun n’étant vide. */
  readonly refusees: readonly { readonly motif: MotifRefus; readonly lignes: readonly LigneRefusee[] }[]
  /** Null sous le minimum de territoires comparables. */
  readonly mediane: ChiffrePublie | null
  /** Faux sous ce minimum, et dès qu’un montant n’est connu qu’environ : deux arrondis peuvent s’échanger. */
  readonly classe: boolean
}

type Comparee = Omit<Comparable, 'tag'> & { readonly territoire: TerritoirePublie }

const alphabet = new Intl.Collator('fr')

/** Compare les territoires sur ce seul choix ; chacun a une ligne, chiffrée ou refusée. */
export function comparer(donnees: DonneesComparees, choix: ChoixComparaison): Comparaison {
  const comparees: Comparee[] = []
  const refusees: LigneRefusee[] = []
  for (const territoire of donnees.territoires.toSorted(compareNoms)) {
    const { tag, ...evaluation } = evaluer(territoire, choix, donnees)
    if ('refus' in evaluation) refusees.push({ territoire, ...evaluation })
    else comparees.push({ territoire, ...evaluation })
  }
  const triees = comparees.toSorted((a, b) => compareCentimes(b.valeur, a.valeur))
  const valeurs = triees.map(({ valeur }) => valeur)
  const mediane = valeurs.length < MINIMUM_COMPARABLES ? null : computeMediane(valeurs)
  const classe = mediane !== null && !mediane.approche
  const rangs = computeRangs(classe ? valeurs : [])
  return {
    choix,
    comparables: triees.map((comparee) => ({
      ...comparee,
      ...computeEcart(comparee.valeur, mediane),
      rang: rangs.get(comparee.valeur.centimes) ?? null,
    })),
    refusees: MOTIFS_REFUS.map((motif) => ({
      motif,
      lignes: refusees.filter(({ refus }) => refus.motif === motif),
    })).filter(({ lignes }) => lignes.length > 0),
    mediane,
    classe,
  }
}

/** La valeur du milieu ; à nombre pair, la moyenne des deux du milieu, arrondie au centime. */
export function computeMediane(valeurs: readonly ChiffrePublie[]): ChiffrePublie | null {
  const triees = valeurs.toSorted(compareCentimes)
  const bas = triees[(triees.length - 1) >> 1]
  const haut = triees[triees.length >> 1]
  if (bas === undefined || haut === undefined) return null
  return {
    centimes: centimes(diviserAuPlusProche(bas.centimes + haut.centimes, 2n)),
    approche: valeurs.some(({ approche }) => approche),
  }
}

function computeEcart(
  valeur: ChiffrePublie,
  mediane: ChiffrePublie | null,
): Pick<LigneComparable, 'ecart' | 'ecartMillieme'> {
  if (mediane === null) return { ecart: null, ecartMillieme: null }
  const ecart = soustraire(valeur.centimes, mediane.centimes)
  return {
    ecart: { centimes: ecart, approche: valeur.approche || mediane.approche },
    ecartMillieme: mediane.centimes > 0n ? diviserAuPlusProche(ecart * 1000n, mediane.centimes) : null,
  }
}

/** Le rang de chaque valeur ; la liste va de la plus élevée à la plus faible. */
function computeRangs(valeurs: readonly ChiffrePublie[]): ReadonlyMap<bigint, LigneComparable['rang']> {
  const rangs = new Map<bigint, LigneComparable['rang']>()
  for (const [place, { centimes: valeur }] of valeurs.entries()) {
    const egal = rangs.get(valeur)
    rangs.set(valeur, { numero: egal?.numero ?? place + 1, exAequo: egal != null })
  }
  return rangs
}

function compareCentimes(a: ChiffrePublie, b: ChiffrePublie): number {
  return a.centimes < b.centimes ? -1 : a.centimes > b.centimes ? 1 : 0
}

function compareNoms(a: TerritoirePublie, b: TerritoirePublie): number {
  return alphabet.compare(a.nomCourt, b.nomCourt) || compareTextes(a.code, b.code)
}
