import { soustraire } from '@/lib/domain/centimes'
import { type Chiffre, isChiffre } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import type { Parts } from '@/lib/domain/parite'

/**
 * Ce qu’un total des deux parties laisse sans payeur, la part connue ôtée : le total et elle ne se comptent jamais ensemble.
 * Null sans total, sans part connue, quand les deux le sont, et quand la part dépasse le total : ils ne parlent alors pas
 * de la même chose.
 */
export function computeReste({ etat, departement, ensemble }: Parts): Chiffre | null {
  const [connue, ...autres] = [etat, departement].filter(isChiffre)
  if (!isChiffre(ensemble) || connue === undefined || autres.length > 0 || connue.centimes > ensemble.centimes) {
    return null
  }
  return { ...sommerChiffres([ensemble, connue]), centimes: soustraire(ensemble.centimes, connue.centimes) }
}
