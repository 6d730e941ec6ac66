import type { ActeLu } from '@/components/actes/acte-lu'
import type { Cellule } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import type { MontantComplet } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import { getEnsemble } from '@/lib/domain/parite'
import { compareMontants } from '@/lib/domain/parts'
import { clePayeur, nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import type { Payeur } from '@/lib/domain/retenus'
import type { Renvois } from './renvois'

/** Ce qu’une case imprimée dit ; chaque chiffre cité porte entre crochets le numéro de sa source. */
export interface CaseAnnexe {
  readonly textes: readonly string[]
  /** Vrai quand aucun chiffre n’est connu. */
  readonly absente: boolean
}

export interface ColonnePayeur {
  readonly payeur: Payeur
  readonly titre: string
}

/** Une colonne par payeur que nomment ces montants. */
export function listColonnesPayeurs(
  montants: readonly MontantComplet[],
  { collectivite }: Pick<ActeLu, 'collectivite'>,
): readonly ColonnePayeur[] {
  return groupBy(montants.toSorted(compareMontants), clePayeur).map(([payeur]) => ({
    payeur,
    titre: nommerPayeur(payeur, collectivite),
  }))
}

/**
 * Tous les chiffres donnés pour ce payeur : deux annonces qui se contredisent s’impriment toutes les deux. Le total des
 * deux parties, que personne ne donne, est leur somme.
 */
export function composeCase(
  cellule: Cellule<MontantComplet> | undefined,
  payeur: Payeur,
  renvois: Renvois,
  defaut = decrireValeur(null),
): CaseAnnexe {
  const montants = cellule?.montants.filter((montant) => clePayeur(montant) === clePayeur(payeur)) ?? []
  if (montants.length === 0) {
    const ensemble = payeur.financeur === 'ensemble' && cellule ? getEnsemble(cellule.parts) : null
    return isChiffre(ensemble) ? caseDe(decrireValeur(ensemble)) : caseDe(defaut, true)
  }
  return {
    textes: montants.map((montant) => {
      const numero = renvois.getNumero(montant)
      return `${decrireValeur(montant.valeur)}${numero === null ? '' : ` [${numero}]`}`
    }),
    absente: montants.every(({ valeur }) => valeur.kind !== 'chiffre'),
  }
}

/** Une case d’un seul texte, calculé. */
export function caseDe(texte: string, absente = false): CaseAnnexe {
  return { textes: [texte], absente }
}
