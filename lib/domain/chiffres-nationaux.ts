import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { type Cellule, clePortee, consolider } from '@/lib/domain/consolidation'
import { compareTextes, type Groupe, groupBy } from '@/lib/domain/groupe'
import { isChiffre, type Montant, type Valeur } from '@/lib/domain/montant/montant'
import { isApproche, sommerChiffres } from '@/lib/domain/montant/precision'
import type { Parts } from '@/lib/domain/parite'
import { comparePeriodes, type Periode } from '@/lib/domain/periode'
import {
  type ConventionResumee,
  type EtatParite,
  getEtatParite,
  listConventions,
  type TerritoirePublie,
} from '@/lib/domain/territoire-publie'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'

/** Une convention et la collectivité qui l’a publiée. */
export interface ConventionSituee {
  readonly territoire: TerritoirePublie
  readonly convention: ConventionResumee
}

/** Un montant publié pour un acte entier, et d’où il vient. */
export interface MontantSitue extends Montant {
  readonly territoireId: string
  readonly conventionId: string
}

/** Ce qu’une convention donne d’une portée, et l’un de ses montants, qui la situe. */
export interface CelluleSituee<M extends MontantSitue> extends Cellule<M> {
  readonly origine: M
}

/** Une somme, et le nombre de territoires dont elle vient : sans lui, elle passerait pour celle du pays. */
export interface SommePubliee extends ChiffrePublie {
  readonly territoires: number
}

/** Les montants publiés d’une nature, d’une période et d’un périmètre. Null : personne n’en a publié. */
export interface TotalPublie {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly etat: SommePubliee | null
  readonly departement: SommePubliee | null
  readonly ensemble: SommePubliee | null
  readonly autres: SommePubliee | null
}

/** Toutes les conventions dont la parité se juge, chacune avec sa collectivité. */
export function listConventionsSituees(territoires: readonly TerritoirePublie[]): readonly ConventionSituee[] {
  return territoires.flatMap((territoire) =>
    listConventions(territoire).map((convention) => ({ territoire, convention })),
  )
}

/** Les conventions de chaque verdict. */
export function groupByEtat(
  situees: readonly ConventionSituee[],
): Readonly<Record<EtatParite, readonly ConventionSituee[]>> {
  const filter = (etat: EtatParite) => situees.filter(({ convention }) => getEtatParite(convention) === etat)
  return {
    attestee: filter('attestee'),
    compatible: filter('compatible'),
    rompue: filter('rompue'),
    indeterminable: filter('indeterminable'),
  }
}

/**
 * Additionne les montants tels que les actes les donnent, pour que chacun puisse refaire la somme : deux natures, deux
 * périodes ou deux périmètres restent deux lignes, même si l’une contient l’autre. Un montant que sa convention donne
 * deux fois ne compte qu’une fois, et ceux qui se contredisent ne comptent pas.
 */
export function computeTotauxPublies(montants: readonly MontantSitue[]): readonly TotalPublie[] {
  return groupBy(consoliderConventions(montants), clePortee)
    .map(toTotal)
    .filter(({ etat, departement, ensemble, autres }) => (etat ?? departement ?? ensemble ?? autres) !== null)
    .toSorted(compareTotaux)
}

/**
 * Ce que chaque convention donne d’une nature, d’une période et d’un périmètre : la même règle pour toutes les sommes et
 * toutes les comparaisons. Une période qui en contient une autre ne l’efface pas, puisque rien ne les additionne.
 */
export function consoliderConventions<M extends MontantSitue>(montants: readonly M[]): readonly CelluleSituee<M>[] {
  return groupBy(montants, ({ conventionId }) => conventionId).flatMap((groupe) =>
    consolider(groupe).map((cellule) => ({ ...cellule, origine: groupe[0] })),
  )
}

/** Les mêmes totaux, convention par convention. */
export function groupTotauxParConvention(
  montants: readonly MontantSitue[],
): ReadonlyMap<string, readonly TotalPublie[]> {
  return new Map(
    groupBy(montants, ({ conventionId }) => conventionId).map((groupe) => [
      groupe[0].conventionId,
      computeTotauxPublies(groupe),
    ]),
  )
}

function toTotal(cellules: Groupe<CelluleSituee<MontantSitue>>): TotalPublie {
  const [{ nature, periode, perimetre }] = cellules
  return {
    nature,
    periode,
    perimetre,
    etat: sommerParts(cellules, ({ etat }) => [etat]),
    departement: sommerParts(cellules, ({ departement }) => [departement]),
    ensemble: sommerParts(cellules, ({ ensemble }) => [ensemble]),
    autres: sommerParts(cellules, ({ autres }) => autres.map(({ valeur }) => valeur)),
  }
}

function sommerParts(
  cellules: Groupe<CelluleSituee<MontantSitue>>,
  listValeurs: (parts: Parts) => readonly (Valeur | null)[],
): SommePubliee | null {
  const apports = cellules
    .map(({ parts, origine }) => ({ origine, chiffres: listValeurs(parts).filter(isChiffre) }))
    .filter(({ chiffres }) => chiffres.length > 0)
  if (apports.length === 0) return null
  const { centimes, precision } = sommerChiffres(apports.flatMap(({ chiffres }) => chiffres))
  return {
    centimes,
    approche: isApproche(precision),
    territoires: new Set(apports.map(({ origine }) => origine.territoireId)).size,
  }
}

/** L’ordre des natures, puis des périodes et des périmètres. */
export function compareTotaux(a: TotalPublie, b: TotalPublie): number {
  return (
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    comparePeriodes(a.periode, b.periode) ||
    compareTextes(a.perimetre ?? '', b.perimetre ?? '')
  )
}
