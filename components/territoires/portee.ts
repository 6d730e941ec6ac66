import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import type { Nature } from '@/lib/domain/vocabulaire'

type Portee = { readonly nature: Nature; readonly periode: Periode; readonly perimetre: string | null }

/** Ce que recouvre un montant : « Annoncé, 2020 », « Contractualisé, 2019 (engagement commun) ». */
export function decrirePortee({ nature, periode, perimetre }: Portee): string {
  const portee = `${LIBELLES_NATURES[nature]}, ${formatPeriode(periode)}`
  return perimetre === null ? portee : `${portee} (${perimetre})`
}
