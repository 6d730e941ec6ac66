import type { BalanceSize } from '@/components/balance/balance'
import type { BilanPublie } from '@/lib/domain/bilan-publie'
import { BalanceParts, type CollectiviteNommee } from './balance-parts'
import { toParts } from './parts-publiees'

type BalanceBilanProps = {
  readonly bilan: BilanPublie
  readonly collectivite: CollectiviteNommee
  readonly size?: BalanceSize
  readonly legende?: boolean
}

/** La balance d’un bilan publié à plat, pour les listes et les fiches de territoire. */
export function BalanceBilan({ bilan, ...props }: BalanceBilanProps) {
  return <BalanceParts {...props} nature={bilan.nature} parts={toParts(bilan)} />
}
