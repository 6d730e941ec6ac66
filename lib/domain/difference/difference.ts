import { analyseActe } from '@/lib/domain/analyse'
import { listTerminees } from '@/lib/domain/avenant/terminees'
import { compareEcheances, type EcheanceComparee } from '@/lib/domain/difference/echeances'
import { compareLignes, type LigneComparee, listLignes } from '@/lib/domain/difference/lignes'
import { compareTotaux, type TotalCompare } from '@/lib/domain/difference/totaux'
import type { Acte, Convention, Filiation, Instantane } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import { clePeriode, type Periode } from '@/lib/domain/periode'

/** Une photographie à comparer. */
export type ActeCompare = Pick<Instantane, 'convention' | 'acte'>

/** Ce qui se compte dans un acte. */
export const OBJETS_COMPTES = ['mesures', 'actions', 'chiffres', 'absences', 'ecarts'] as const

export interface Compte {
  readonly objet: (typeof OBJETS_COMPTES)[number]
  readonly avant: number
  readonly apres: number
}

/** Tout ce qui sépare deux actes d’une même convention. */
export interface Difference {
  readonly avant: ActeCompare
  readonly apres: ActeCompare
  readonly lignes: readonly LigneComparee[]
  readonly totaux: readonly TotalCompare[]
  readonly comptes: readonly Compte[]
  readonly echeances: readonly EcheanceComparee[]
  /** La période de la convention, quand l’acte d’arrivée la change. */
  readonly periodeConvention: { readonly avant: Periode | null; readonly apres: Periode | null } | null
  readonly filiations: readonly Filiation[]
}

/**
 * La différence entre deux actes, de `avant` vers `apres`. `filiations` réunit celles des actes traversés, dans l’ordre,
 * celui d’arrivée compris ; par défaut les siennes, ce qui suffit à deux actes qui se suivent.
 */
export function computeDifference(
  avant: ActeCompare,
  apres: ActeCompare,
  filiations: readonly Filiation[] = apres.acte.filiations,
): Difference {
  return {
    avant,
    apres,
    lignes: compareLignes(avant.acte, apres.acte, filiations),
    totaux: compareTotaux(avant.acte, apres.acte),
    comptes: compareComptes(avant, apres),
    echeances: compareEcheances(avant.acte, apres.acte),
    periodeConvention: comparePeriodeConvention(avant.convention, apres.convention),
    filiations,
  }
}

function compareComptes(avant: ActeCompare, apres: ActeCompare): readonly Compte[] {
  const [a, b] = [countObjets(avant), countObjets(apres)]
  return OBJETS_COMPTES.map((objet) => ({ objet, avant: a[objet], apres: b[objet] }))
}

function countObjets({ convention, acte }: ActeCompare): Readonly<Record<Compte['objet'], number>> {
  const chiffres = countChiffres(acte)
  const terminees = listTerminees(acte)
  const enCours = listLignes(acte).filter(({ cle }) => !terminees.has(cle))
  return {
    mesures: enCours.filter(({ niveau }) => niveau === 'mesure').length,
    actions: enCours.filter(({ niveau }) => niveau === 'action').length,
    chiffres,
    absences: acte.montants.length - chiffres,
    ecarts: analyseActe(convention, acte).ecarts.length,
  }
}

function countChiffres({ montants }: Acte): number {
  return montants.filter(({ valeur }) => isChiffre(valeur)).length
}

function comparePeriodeConvention({ periode: avant }: Convention, { periode: apres }: Convention) {
  const [a, b] = [avant, apres].map((periode) => periode && clePeriode(periode))
  return a === b ? null : { avant, apres }
}
