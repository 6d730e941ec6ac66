import type { Denombrement, DetailIncomplet, EcartCalcule } from '@/lib/domain/ecart'
import { detectEcartsDenombrement, listDenombrementsIncomplets } from '@/lib/domain/ecart-denombrement'
import { detectEcartsMontant, listMontantsIncomplets } from '@/lib/domain/ecart-montant'
import type { Montant } from '@/lib/domain/montant/montant'
import type { Rubrique } from '@/lib/domain/rubrique'

/** Ce qu’un acte contient et qui peut se contredire. */
export interface DonneesEcarts {
  readonly montants: readonly Montant[]
  readonly rubriques: readonly Rubrique[]
  readonly denombrements: readonly Denombrement[]
}

/** Tout ce que l’acte annonce et que sa saisie contredit. */
export function detectEcarts({ montants, rubriques, denombrements }: DonneesEcarts): readonly EcartCalcule[] {
  return [...detectEcartsMontant(montants, rubriques), ...detectEcartsDenombrement(denombrements, rubriques)]
}

/** Ce que l’acte annonce et que sa saisie ne détaille pas en entier : une information, pas un écart. */
export function listDetailsIncomplets({
  montants,
  rubriques,
  denombrements,
}: DonneesEcarts): readonly DetailIncomplet[] {
  return [...listMontantsIncomplets(montants, rubriques), ...listDenombrementsIncomplets(denombrements, rubriques)]
}
