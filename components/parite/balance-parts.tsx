import { Balance, type BalanceSize } from '@/components/balance/balance'
import type { MontantsEcrits } from '@/components/balance/legende-balance'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { decrireParts } from '@/lib/domain/phrase/parts'
import { decrireChiffre, decrireValeur } from '@/lib/domain/phrase/valeur'
import type { Nature } from '@/lib/domain/vocabulaire'
import { sumAutres, toBalance } from './parts-dessinees'

/** Ce qu’il faut savoir d’une collectivité pour la nommer dans une phrase et sous une balance. */
export type CollectiviteNommee = Pick<CollectiviteContractante, 'type' | 'nom' | 'nomCourt' | 'article' | 'charniere'>

type BalancePartsProps = {
  readonly parts: Parts
  readonly nature: Nature
  readonly collectivite: CollectiviteNommee
  readonly size?: BalanceSize
  /** À taire quand les montants sont déjà écrits à côté, comme dans une ligne de tableau. */
  readonly legende?: boolean
}

/** La balance de parts du domaine, avec sa phrase. */
export function BalanceParts({
  parts,
  nature,
  collectivite,
  size = 'ligne',
  legende = size !== 'ligne',
}: BalancePartsProps) {
  return (
    <Balance
      {...toBalance(parts)}
      size={size}
      phrase={`${capitaliser(decrireParts(parts, nature, collectivite))}.`}
      legende={legende ? ecrire(parts, collectivite) : undefined}
    />
  )
}

function ecrire({ etat, departement, ensemble, autres }: Parts, collectivite: CollectiviteNommee): MontantsEcrits {
  const autre = sumAutres(autres)
  const ventile = isChiffre(etat) && isChiffre(departement)
  return {
    etat: decrireValeur(etat),
    departement: decrireValeur(departement),
    autre: autre === null ? undefined : decrireChiffre(autre),
    ensemble: isChiffre(ensemble) && !ventile ? decrireChiffre(ensemble) : undefined,
    nomDepartement: collectivite.type === 'departement' ? undefined : collectivite.nomCourt,
  }
}
