import type { Difference } from '@/lib/domain/difference/difference'
import type { CleLigne } from '@/lib/domain/difference/ligne'
import { isChange } from '@/lib/domain/difference/mouvement'

/** Les lignes dont un texte ou un montant n’est plus le même. */
export function listLignesChangees({ lignes, totaux }: Difference): ReadonlySet<CleLigne> {
  return new Set([
    ...lignes.filter(({ devenir }) => devenir.tag !== 'continuee').map(({ cle }) => cle),
    ...totaux.flatMap(({ mouvements }) => mouvements.filter(isChange).map(({ ligne }) => ligne)),
  ])
}
