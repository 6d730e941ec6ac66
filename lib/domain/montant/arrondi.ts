import { absolu, type Centimes, centimes } from '@/lib/domain/centimes'
import type { Chiffre } from '@/lib/domain/montant/montant'

/**
 * Le montant à écrire : une somme approchée s’arrête à la plus grande puissance de dix que son incertitude couvre,
 * pour ne pas montrer de faux centimes. Un chiffre cité s’écrit tel que sa source l’a donné.
 */
export function arrondir({ centimes: valeur, precision, tolerance }: Chiffre): Centimes {
  if (precision !== 'environ' || tolerance === undefined) return valeur
  const grandeur = absolu(valeur)
  let unite = 1n
  while (unite * 10n <= tolerance && unite * 10n <= grandeur) unite *= 10n
  const arrondie = ((grandeur + unite / 2n) / unite) * unite
  return centimes(valeur < 0n ? -arrondie : arrondie)
}
