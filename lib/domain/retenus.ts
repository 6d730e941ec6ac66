import type { Bilan } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import { cleSujet, isChiffre, type Montant } from '@/lib/domain/montant/montant'
import { compareMontants, readParts } from '@/lib/domain/parts'
import { clePeriode } from '@/lib/domain/periode'
import type { Financeur } from '@/lib/domain/vocabulaire'

/** Un financeur, ou les deux parties (« ensemble »). */
export interface Payeur {
  readonly financeur: Financeur
  readonly financeurNom: string | null
}

export const ENSEMBLE = { financeur: 'ensemble', financeurNom: null } as const satisfies Payeur

/**
 * Les montants qui font la somme d’un payeur, et eux seuls : une seconde annonce du même chiffre n’y compte pas,
 * ni un total dont les deux parts sont connues.
 */
export function listRetenus<M extends Montant>(montants: readonly M[], payeur: Payeur): readonly M[] {
  return groupBy(montants, ({ sujet, periode }) => `${cleSujet(sujet)}|${clePeriode(periode)}`).flatMap((groupe) =>
    readRetenus(groupe, payeur),
  )
}

/** Les montants dont la somme est le total de tous les financeurs d’un même sujet, sur une même période. */
export function listRetenusDuTotal<M extends Montant>({
  montants,
  parts,
}: Pick<Bilan<M>, 'montants' | 'parts'>): readonly M[] {
  const autres = parts.autres.map(({ nom }) => ({ financeur: 'autre', financeurNom: nom }) as const)
  return [ENSEMBLE, ...autres].flatMap((payeur) => listRetenus(montants, payeur))
}

function readRetenus<M extends Montant>(groupe: Groupe<M>, payeur: Payeur): readonly M[] {
  const retenus = groupBy(groupe.toSorted(compareMontants), ({ financeur, financeurNom }) =>
    [financeur, financeurNom ?? ''].join('|'),
  )
    .map(([premier]) => premier)
    .filter(({ valeur }) => isChiffre(valeur))
  if (payeur.financeur === 'ensemble' && isReparti(groupe)) {
    return retenus.filter(({ financeur }) => financeur === 'etat' || financeur === 'departement')
  }
  return retenus.filter((montant) => isVersePar(montant, payeur))
}

function isReparti(groupe: Groupe<Montant>): boolean {
  const { etat, departement } = readParts(groupe).parts
  return isChiffre(etat) && isChiffre(departement)
}

function isVersePar({ financeur, financeurNom }: Montant, payeur: Payeur): boolean {
  return financeur === payeur.financeur && (financeur !== 'autre' || financeurNom === payeur.financeurNom)
}
