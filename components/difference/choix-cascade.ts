import { NATURES_DE_TETE } from '@/lib/domain/consolidation'
import type { DemandeCascade } from '@/lib/domain/difference/cascade'
import type { Difference } from '@/lib/domain/difference/difference'
import { groupBy } from '@/lib/domain/groupe'
import { clePayeur } from '@/lib/domain/phrase/payeur'

/**
 * Les cascades à montrer : dans la nature la plus engageante que les deux actes chiffrent, celle des deux parties
 * réunies ; à défaut, celle de chaque financeur connu.
 */
export function chooseDemandes({ totaux }: Difference): readonly DemandeCascade[] {
  const entiers = totaux.filter(
    ({ perimetre, avant, apres }) => perimetre === null && (avant !== null || apres !== null),
  )
  const nature = NATURES_DE_TETE.find((candidate) => entiers.some((total) => total.nature === candidate))
  if (nature === undefined) return []
  const demandes = groupBy(
    entiers.filter((total) => total.nature === nature),
    clePayeur,
  ).map(([{ financeur, financeurNom }]) => ({ financeur, financeurNom, nature, perimetre: null }))
  const ensemble = demandes.filter(({ financeur }) => financeur === 'ensemble')
  return ensemble.length > 0 ? ensemble : demandes
}
