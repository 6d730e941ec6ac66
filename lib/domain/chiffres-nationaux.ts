import type { BilanPublie, ChiffrePublie } from '@/lib/domain/bilan-publie'
import { sommer } from '@/lib/domain/centimes'
import { clePortee } from '@/lib/domain/consolidation'
import { compareTextes, type Groupe, groupBy } from '@/lib/domain/groupe'
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
}

interface BilanSitue extends BilanPublie {
  readonly territoireId: string
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

/** Additionne ce qui s’additionne : deux natures, deux périodes ou deux périmètres restent deux lignes. */
export function computeTotauxPublies(situees: readonly ConventionSituee[]): readonly TotalPublie[] {
  const bilans = situees.flatMap(({ territoire, convention }) =>
    convention.bilans.map((bilan) => ({ ...bilan, territoireId: territoire.id })),
  )
  return groupBy(bilans, clePortee)
    .map(toTotal)
    .filter(({ etat, departement, ensemble }) => etat !== null || departement !== null || ensemble !== null)
    .toSorted(compareTotaux)
}

function toTotal(bilans: Groupe<BilanSitue>): TotalPublie {
  const [{ nature, periode, perimetre }] = bilans
  return {
    nature,
    periode,
    perimetre,
    etat: sommerCote(bilans, 'etat'),
    departement: sommerCote(bilans, 'departement'),
    ensemble: sommerCote(bilans, 'ensemble'),
  }
}

function sommerCote(bilans: Groupe<BilanSitue>, cote: 'etat' | 'departement' | 'ensemble'): SommePubliee | null {
  const connus = bilans.flatMap(({ territoireId, [cote]: chiffre }) => (chiffre ? [{ territoireId, chiffre }] : []))
  if (connus.length === 0) return null
  return {
    centimes: sommer(connus.map(({ chiffre }) => chiffre.centimes)),
    approche: connus.some(({ chiffre }) => chiffre.approche),
    territoires: new Set(connus.map(({ territoireId }) => territoireId)).size,
  }
}

function compareTotaux(a: TotalPublie, b: TotalPublie): number {
  return (
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    comparePeriodes(a.periode, b.periode) ||
    compareTextes(a.perimetre ?? '', b.perimetre ?? '')
  )
}
