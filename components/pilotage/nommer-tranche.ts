import { formatPeriode } from '@/lib/domain/periode'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { Tranche } from '@/lib/domain/pilotage/tranche'

/** « 2020 », « Du 1er juillet 2022 au 30 juin 2023 », « 2020 (socle) ». */
export function nommerTranche({ periode, perimetre }: Pick<Tranche, 'periode' | 'perimetre'>): string {
  const texte = capitaliser(formatPeriode(periode))
  return perimetre === null ? texte : `${texte} (${perimetre})`
}
