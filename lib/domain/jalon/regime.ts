import type { Periode } from '@/lib/domain/periode'

/** Civil : d’un 1er janvier à un 31 décembre. Glissant : d’un 1er juillet à un 30 juin. Autre : des dates propres à l’acte. */
export type Regime = 'civil' | 'glissant' | 'autre'

/** Le régime d’une période, lu dans ses deux dates. */
export function getRegime({ debut, fin }: Periode): Regime {
  if (debut.endsWith('-01-01') && fin.endsWith('-12-31')) return 'civil'
  if (debut.endsWith('-07-01') && fin.endsWith('-06-30')) return 'glissant'
  return 'autre'
}
