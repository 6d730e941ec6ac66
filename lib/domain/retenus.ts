import { type Groupe, groupBy } from '@/lib/domain/groupe'
import { cleSujet, isChiffre, type Montant } from '@/lib/domain/montant/montant'
import { compareMontants, readParts } from '@/lib/domain/parts'
import { clePeriode } from '@/lib/domain/periode'
import type { Financeur } from '@/lib/domain/vocabulaire'

/** Un financeur, ou tous (« ensemble »). */
export interface Payeur {
  readonly financeur: Financeur
  readonly financeurNom: string | null
}

/**
 * Les montants qui font la somme d’un payeur, et eux seuls : une seconde annonce du même chiffre n’y compte pas,
 * ni un total dont toutes les parts sont connues.
 */
export function listRetenus<M extends Montant>(montants: readonly M[], payeur: Payeur): readonly M[] {
  return groupBy(montants, ({ sujet, periode }) => `${cleSujet(sujet)}|${clePeriode(periode)}`).flatMap((groupe) =>
    readRetenus(groupe, payeur),
  )
}

function readRetenus<M extends Montant>(groupe: Groupe<M>, payeur: Payeur): readonly M[] {
  const retenus = groupBy(groupe.toSorted(compareMontants), ({ financeur, financeurNom }) =>
    [financeur, financeurNom ?? ''].join('|'),
  )
    .map(([premier]) => premier)
    .filter(({ valeur }) => isChiffre(valeur))
  if (payeur.financeur !== 'ensemble') return retenus.filter((montant) => isVersePar(montant, payeur))
  const { etat, departement, autres } = readParts(groupe).parts
  const ventile = [etat, departement, ...autres.map(({ valeur }) => valeur)].every(isChiffre)
  return retenus.filter(({ financeur }) => (financeur !== 'ensemble') === ventile)
}

function isVersePar({ financeur, financeurNom }: Montant, payeur: Payeur): boolean {
  return financeur === payeur.financeur && (financeur !== 'autre' || financeurNom === payeur.financeurNom)
}
