import type { BilanConvention } from '@/lib/domain/consolidation-convention'
import type { MontantComplet } from '@/lib/domain/instantane'
import { deduirePart } from '@/lib/domain/parite'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { decrireDeduction } from '@/lib/domain/phrase/parts'
import type { ActeLu } from './acte-lu'

type ReservesBilanProps = { readonly bilan: BilanConvention<MontantComplet>; readonly lu: ActeLu }

/** Ce sans quoi le chiffre tromperait : d’où il vient, ce qu’il ne couvre pas, à quel niveau la parité se juge. */
export function ReservesBilan({ bilan, lu }: ReservesBilanProps) {
  const reserves = listReserves(bilan, lu)
  if (reserves.length === 0) return null
  return (
    <ul className="max-w-texte space-y-1 text-sm text-encre-douce">
      {reserves.map((reserve) => (
        <li key={reserve}>{reserve}</li>
      ))}
    </ul>
  )
}

function listReserves(bilan: ReservesBilanProps['bilan'], { convention, collectivite }: ActeLu): readonly string[] {
  const { calcule, couvreConvention, ecartees, parts, periodes } = bilan
  const { periode, cadre } = convention
  const deduction = deduirePart(parts)
  return [
    deduction !== null && `${decrireDeduction(deduction, collectivite)}.`,
    calcule && 'Sans total annoncé, ces montants sont la somme des lignes.',
    ecartees.length > 0 &&
      `Périodes comprises dans une plus large, et qui n’y sont pas ajoutées\u202f: ${ecrirePeriodes(ecartees)}.`,
    !couvreConvention &&
      periode !== null &&
      `Périodes connues\u202f: ${ecrirePeriodes(periodes)}\u202f; elles ne couvrent pas toute la convention (${formatPeriode(periode)}).`,
    cadre.niveauParite === 'action' &&
      'Ce cadre juge la parité sur chaque action\u202f: l’ensemble n’est qu’une indication.',
  ].filter((reserve) => reserve !== false)
}

function ecrirePeriodes(periodes: readonly Periode[]): string {
  return enumerer(periodes.map(formatPeriode))
}
