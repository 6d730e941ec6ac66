import type { Analyse } from '@/lib/domain/analyse'
import { clePortee } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import { cleSujet, type Montant } from '@/lib/domain/montant/montant'
import { clePeriode } from '@/lib/domain/periode'
import { ENSEMBLE, listRetenus } from '@/lib/domain/retenus'

/** Les montants, par leur identifiant, qui se comptent dans une somme sans y entrer deux fois. */
export interface Classement {
  /** Ceux du bilan de la convention, un par nature et périmètre. */
  readonly dansBilan: ReadonlySet<string>
  /** Ceux de la somme des lignes : mesures et actions. */
  readonly dansLignes: ReadonlySet<string>
}

/** Dit de chaque montant d’un acte dans quelles sommes il se compte. Une part connue seule compte pour elle-même. */
export function classifyMontants({ bilans, totaux }: Pick<Analyse, 'bilans' | 'totaux'>): Classement {
  const lignes = groupBy([...new Set(totaux.flatMap(({ montants }) => montants))], clePortee)
  return {
    dansBilan: toIds(bilans.flatMap(({ montants }) => listComptes(montants))),
    dansLignes: toIds(lignes.flatMap((groupe) => listComptes(groupe))),
  }
}

/** D’une même portée : les totaux des deux parties, les autres financeurs, et les parts dont le total manque. */
function listComptes<M extends Montant>(montants: readonly M[]): readonly M[] {
  const ensemble = listRetenus(montants, ENSEMBLE)
  const couverts = new Set(ensemble.map(cleLigne))
  const seules = (['etat', 'departement'] as const)
    .flatMap((financeur) => listRetenus(montants, { financeur, financeurNom: null }))
    .filter((montant) => !couverts.has(cleLigne(montant)))
  const noms = new Set(
    montants.filter(({ financeur }) => financeur === 'autre').map(({ financeurNom }) => financeurNom),
  )
  const autres = [...noms].flatMap((financeurNom) => listRetenus(montants, { financeur: 'autre', financeurNom }))
  return [...ensemble, ...seules, ...autres]
}

function cleLigne({ sujet, periode }: Montant): string {
  return `${cleSujet(sujet)}|${clePeriode(periode)}`
}

function toIds(montants: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(montants.map(({ id }) => id))
}
