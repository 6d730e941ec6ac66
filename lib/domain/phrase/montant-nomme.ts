import type { Acte, CollectiviteContractante, MontantComplet } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import type { Sujet } from '@/lib/domain/montant/montant'
import { formatPeriode } from '@/lib/domain/periode'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'

/** Un acte et la collectivité qui le contracte : de quoi nommer ses montants. */
export interface ActeNomme {
  readonly acte: Acte
  readonly collectivite: CollectiviteContractante
}

/** « Guichet unique, État, 2019-2021, contractualisé » : un montant par ce qu’il finance, son payeur et sa période. */
export function nommerMontant(montant: MontantComplet, lu: ActeNomme): string {
  const { sujet, periode, nature, perimetre } = montant
  const morceaux = [nommerSujet(lu, sujet), nommerPayeur(montant, lu.collectivite), formatPeriode(periode)]
  const quoi = LIBELLES_NATURES[nature].toLocaleLowerCase('fr')
  return [...morceaux, quoi, perimetre].filter((morceau) => morceau !== null).join(', ')
}

/** Ce que désigne un montant : l’acte, une mesure ou une action, par son titre. */
export function nommerSujet({ acte }: Pick<ActeNomme, 'acte'>, sujet: Sujet): string {
  switch (sujet.niveau) {
    case 'acte':
      return acte.libelle
    case 'mesure':
      return acte.mesures.find(({ id }) => id === sujet.id)?.intitule ?? 'Mesure'
    case 'action':
      return acte.actions.find(({ id }) => id === sujet.id)?.titre ?? 'Action'
  }
}
