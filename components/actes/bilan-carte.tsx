import type { BalanceSize } from '@/components/balance/balance'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import { BalanceParts } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { cleBilan } from '@/lib/domain/calcul'
import type { BilanConvention } from '@/lib/domain/consolidation-convention'
import type { MontantComplet } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import type { ActeLu } from './acte-lu'
import { adresseCalcul } from './adresse-calcul'
import { ChiffreBilan } from './chiffre-bilan'
import { ReservesBilan } from './reserves-bilan'

type BilanCarteProps = {
  readonly bilan: BilanConvention<MontantComplet>
  readonly lu: ActeLu
  readonly size: BalanceSize
}

/** Une nature sur un périmètre : verdict, balance, et les réserves sans lesquelles le chiffre tromperait. */
export function BilanCarte({ bilan, lu, size }: BilanCarteProps) {
  const { parts, nature, verdict, total, retenus } = bilan
  const ventile = isChiffre(parts.etat) && isChiffre(parts.departement)
  return (
    <div className="space-y-4">
      <VerdictBadge verdict={verdict} collectivite={lu.collectivite} />
      <BalanceParts
        parts={parts}
        nature={nature}
        collectivite={lu.collectivite}
        size={size}
        ecrire={(financeur, valeur) => (
          <ChiffreBilan bilan={bilan} financeur={financeur} valeur={valeur} contexte={lu} />
        )}
      />
      {ventile && total !== null && (
        <div className="text-sm">
          Total de tous les financeurs{'\u202f'}:{' '}
          <SommeProvenance somme={total} montants={retenus} contexte={lu} calcul={adresseCalcul(lu, cleBilan(bilan))} />
        </div>
      )}
      <ReservesBilan bilan={bilan} lu={lu} />
    </div>
  )
}
