import { type Centimes, sommer, ZERO } from '@/lib/domain/centimes'
import { clePortee, consolider } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import { type Chiffre, cleSujet, isChiffre, type Montant } from '@/lib/domain/montant/montant'
import { isApproche } from '@/lib/domain/montant/precision'
import { appliquerFacteur, type Facteur, repartir } from '@/lib/domain/montant/repartition'
import { comparePeriodes, type Periode } from '@/lib/domain/periode'
import { listRetenusDuTotal } from '@/lib/domain/retenus'
import type { Rubrique } from '@/lib/domain/rubrique'
import { computeTotalLignes } from '@/lib/domain/total-lignes'
import { FINANCEURS, type Nature, type Precision } from '@/lib/domain/vocabulaire'

/** Ce qui se reconduit d’un bloc : les montants d’une nature, d’une période et d’un périmètre. */
export interface Portee {
  readonly cle: string
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
}

/** Comment les montants d’une nouvelle période se tirent de l’ancienne. */
export type Calcul =
  | { readonly tag: 'facteur'; readonly facteur: Facteur }
  | { readonly tag: 'total'; readonly total: Centimes }

export interface LigneReconduite<M extends Montant> {
  readonly source: M & { readonly valeur: Chiffre }
  /** La ligne sans chiffre que la nouvelle période a déjà, et qui le reçoit ; null s’il faut l’ajouter. */
  readonly attente: M | null
  readonly centimes: Centimes
  /** Un à-peu-près multiplié le reste ; tout autre calcul est au centime. */
  readonly precision: Precision
  /** Vrai quand le calcul ne tombait pas sur un centime. */
  readonly arrondi: boolean
}

export interface Reconduction<M extends Montant> {
  readonly lignes: readonly LigneReconduite<M>[]
  /** Les montants que la nouvelle période a déjà : ils restent tels quels. */
  readonly dejaChiffres: readonly M[]
  /** Ceux qu’un total ne peut compter : un autre les contient déjà, ou il leur manque une part. */
  readonly horsTotal: readonly M[]
  /** Les centimes d’un total que sa division laissait, donnés un à un aux plus grands restes ; aucun pour un facteur. */
  readonly restants: number
}

/** Les portées de l’acte qui ont un chiffre à reconduire, de la plus récente à la plus ancienne. */
export function listPortees(montants: readonly Montant[]): readonly Portee[] {
  return groupBy(
    montants.filter(({ valeur }) => isChiffre(valeur)),
    clePortee,
  )
    .map(([{ nature, periode, perimetre }]) => ({
      cle: clePortee({ nature, periode, perimetre }),
      nature,
      periode,
      perimetre,
    }))
    .toSorted((a, b) => comparePeriodes(b.periode, a.periode))
}

/**
 * Prépare la reconduction d’une portée sur une autre période. Rien de ce qui est déjà chiffré n’est changé. Un total se
 * répartit entre les montants qui s’additionnent, et eux seuls ; à reste égal, le centime va au Département, car l’État
 * ne paie jamais plus de la moitié.
 */
export function reconduire<M extends Montant>(
  montants: readonly M[],
  rubriques: readonly Rubrique[],
  { portee, vers, calcul }: { readonly portee: Portee; readonly vers: Periode; readonly calcul: Calcul },
): Reconduction<M> {
  const presents = montants.filter((montant) => clePortee(montant) === portee.cle).filter(hasChiffre)
  const arrivee = montants.filter((montant) => clePortee(montant) === clePortee({ ...portee, periode: vers }))
  const find = (source: M) => arrivee.filter((montant) => cleCase(montant) === cleCase(source))
  const dejaChiffres = presents.flatMap((source) => find(source).filter(hasChiffre))
  const libres = presents.filter((source) => !find(source).some(hasChiffre))
  const retenus = calcul.tag === 'facteur' ? libres : pickAdditionnes(libres, rubriques)
  const valeurs = compute(retenus, calcul)
  return {
    lignes: retenus.map((source, rang) => ({
      source,
      attente:
        retenus.find((autre) => cleCase(autre) === cleCase(source)) === source ? (find(source)[0] ?? null) : null,
      ...valeurs(source, rang),
      precision: calcul.tag === 'facteur' && isApproche(source.valeur.precision) ? source.valeur.precision : 'centime',
    })),
    dejaChiffres,
    horsTotal: libres.filter((source) => !retenus.includes(source)),
    restants: calcul.tag === 'total' ? countRestants(calcul.total, retenus, valeurs) : 0,
  }
}

/** La somme de ce qui se reconduit, avant. */
export function sommerSources(lignes: readonly LigneReconduite<Montant>[]): Centimes {
  return sommer(lignes.map(({ source }) => source.valeur.centimes))
}

type Source<M extends Montant> = M & { readonly valeur: Chiffre }

function compute<M extends Montant>(sources: readonly Source<M>[], calcul: Calcul) {
  if (calcul.tag === 'facteur') {
    return ({ valeur }: Source<M>) => appliquerFacteur(valeur.centimes, calcul.facteur)
  }
  const poids = sources.map(({ valeur }) => valeur.centimes)
  const somme = sommer(poids)
  const parts = sources.length === 0 ? [] : repartir(calcul.total, poids)
  return ({ valeur }: Source<M>, rang: number) => ({
    centimes: parts[rang] ?? ZERO,
    arrondi: (calcul.total * valeur.centimes) % somme !== 0n,
  })
}

function countRestants<M extends Montant>(
  total: Centimes,
  sources: readonly Source<M>[],
  valeurs: ReturnType<typeof compute<M>>,
): number {
  const somme = sommer(sources.map(({ valeur }) => valeur.centimes))
  return sources.filter((source, rang) => valeurs(source, rang).centimes > (total * source.valeur.centimes) / somme)
    .length
}

/** Les montants dont la somme est le total : ceux des lignes, ou à défaut ceux de l’acte entier. Aucun si tous sont nuls. */
function pickAdditionnes<M extends Montant>(
  sources: readonly Source<M>[],
  rubriques: readonly Rubrique[],
): readonly Source<M>[] {
  const totaux = computeTotalLignes(sources, rubriques)
  const comptes = totaux.filter(({ financeur }) => financeur === 'ensemble' || financeur === 'autre')
  const lignes = new Set(comptes.flatMap((total) => total.montants))
  const retenus = lignes.size > 0 ? lignes : new Set(consolider(sources).flatMap(listRetenusDuTotal))
  const additionnes = sources.filter((source) => retenus.has(source))
  const poids = additionnes.map(({ valeur }) => valeur.centimes)
  if (sommer(poids) <= 0n || poids.some((part) => part < 0n)) return []
  return additionnes.toSorted((a, b) => ORDRE.indexOf(a.financeur) - ORDRE.indexOf(b.financeur))
}

/** L’État en dernier : à reste égal, les premiers reçoivent le centime. */
const ORDRE = [...FINANCEURS.filter((financeur) => financeur !== 'etat'), 'etat']

function hasChiffre<M extends Montant>(montant: M): montant is Source<M> {
  return isChiffre(montant.valeur)
}

function cleCase({ sujet, financeur, financeurNom }: Montant): string {
  return [cleSujet(sujet), financeur, financeurNom ?? ''].join('|')
}
