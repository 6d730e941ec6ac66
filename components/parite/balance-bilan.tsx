import type { BalanceSize } from '@/components/balance/balance'
import type { BilanPublie, ChiffrePublie } from '@/lib/domain/bilan-publie'
import type { Valeur } from '@/lib/domain/montant/montant'
import { BalanceParts, type CollectiviteNommee } from './balance-parts'

const UN_EURO = 100n
const APPROCHE = { precision: 'environ', tolerance: UN_EURO } as const
const EXACT = { precision: 'centime' } as const

type BalanceBilanProps = {
  readonly bilan: BilanPublie
  readonly collectivite: CollectiviteNommee
  readonly size?: BalanceSize
  readonly legende?: boolean
}

/** La balance d’un bilan publié à plat, pour les listes et les fiches de territoire. */
export function BalanceBilan({ bilan, ...props }: BalanceBilanProps) {
  const { etat, departement, ensemble, autres, nature } = bilan
  return (
    <BalanceParts
      {...props}
      nature={nature}
      parts={{
        etat: toValeur(etat),
        departement: toValeur(departement),
        ensemble: toValeur(ensemble),
        autres: autres === null ? [] : [{ nom: 'voir la convention', valeur: toChiffre(autres) }],
        deductible: false,
      }}
    />
  )
}

function toValeur(chiffre: ChiffrePublie | null): Valeur | null {
  return chiffre === null ? null : toChiffre(chiffre)
}

/** À plat, on sait qu’un chiffre est approché mais plus de combien : on n’en écrit du moins pas les centimes. */
function toChiffre({ centimes, approche }: ChiffrePublie): Valeur {
  return { kind: 'chiffre', centimes, ...(approche ? APPROCHE : EXACT) }
}
