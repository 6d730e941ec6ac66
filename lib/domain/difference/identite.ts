import type { Difference } from './difference'
import { isChange } from './mouvement'

/** Vrai quand l’acte d’arrivée dit la même chose que celui de départ : mêmes textes, mêmes sommes, mêmes échéances. */
export function isIdentique({ lignes, totaux, comptes, echeances, periodeConvention }: Difference): boolean {
  return (
    lignes.every(({ devenir }) => devenir.tag === 'continuee') &&
    totaux.every(({ mouvements }) => !mouvements.some(isChange)) &&
    comptes.every(({ avant, apres }) => avant === apres) &&
    echeances.length === 0 &&
    periodeConvention === null
  )
}
