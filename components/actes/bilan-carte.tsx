import type { BalanceSize } from '@/components/balance/balance'
import { SommeProvenance } from '@/components/montants/somme-provenance'
import { BalanceParts } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { cleBilan, listMontantsDuBilan } from '@/lib/domain/calcul'
import type { BilanConvention } from '@/lib/domain/consolidation-convention'
import type { MontantComplet } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import { formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import type { ActeLu } from './acte-lu'
import { adresseCalcul } from './adresse-calcul'
import { ChiffreBilan } from './chiffre-bilan'

type BilanCarteProps = {
  readonly bilan: BilanConvention<MontantComplet>
  readonly lu: ActeLu
  readonly size: BalanceSize
}

/** Une nature sur un périmètre : verdict, balance, et les réserves sans lesquelles le chiffre tromperait. */
export function BilanCarte({ bilan, lu, size }: BilanCarteProps) {
  const { parts, nature, verdict, total } = bilan
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
          <SommeProvenance
            somme={total}
            montants={listMontantsDuBilan(bilan)}
            contexte={lu}
            calcul={adresseCalcul(lu, cleBilan(bilan))}
          />
        </div>
      )}
      <Reserves bilan={bilan} lu={lu} />
    </div>
  )
}

function Reserves({ bilan, lu }: Pick<BilanCarteProps, 'bilan' | 'lu'>) {
  const { calcule, ecartees, couvreConvention, periodes } = bilan
  const { periode } = lu.convention
  const reserves = [
    calcule && 'Sans total annoncé, ces montants sont la somme des lignes.',
    ecartees.length > 0 &&
      `Une période plus large est retenue\u202f; les montants de ${enumerer(ecartees.map(formatPeriode))} la recouvrent et n’y sont pas ajoutés.`,
    !couvreConvention &&
      periode !== null &&
      `Montants connus pour ${enumerer(periodes.map(formatPeriode))}\u202f: ils ne couvrent pas toute la convention (${formatPeriode(periode)}).`,
  ].filter((reserve) => reserve !== false)
  if (reserves.length === 0) return null
  return (
    <ul className="max-w-texte space-y-1 text-sm text-encre-douce">
      {reserves.map((reserve) => (
        <li key={reserve}>{reserve}</li>
      ))}
    </ul>
  )
}
