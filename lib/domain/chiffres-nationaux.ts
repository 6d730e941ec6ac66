import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { type Cellule, clePortee, consolider } from '@/lib/domain/consolidation'
import { compareTextes, type Groupe, groupBy } from '@/lib/domain/groupe'
import { isChiffre, type Montant, type Valeur } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
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
  const cellules = groupBy(montants, ({ conventionId }) => conventionId).flatMap((groupe) => consolider(groupe))
  return groupBy(cellules, clePortee)
    .map(toTotal)
    .filter(({ etat, departement, ensemble, autres }) => (etat ?? departement ?? ensemble ?? autres) !== null)
    .toSorted(compareTotaux)
}

function toTotal(cellules: Groupe<Cellule<MontantSitue>>): TotalPublie {
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
  cellules: Groupe<Cellule<MontantSitue>>,
  listValeurs: (parts: Parts) => readonly (Valeur | null)[],
): SommePubliee | null {
  const apports = cellules
    .map(({ parts, montants }) => ({ montants, chiffres: listValeurs(parts).filter(isChiffre) }))
    .filter(({ chiffres }) => chiffres.length > 0)
  if (apports.length === 0) return null
  const { centimes, precision } = sommerChiffres(apports.flatMap(({ chiffres }) => chiffres))
  return {
    centimes,
    approche: precision === 'millier' || precision === 'environ',
    territoires: new Set(apports.flatMap(({ montants }) => montants.map(({ territoireId }) => territoireId))).size,
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
