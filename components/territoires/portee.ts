import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import type { Nature } from '@/lib/domain/vocabulaire'

type Objet = { readonly nature: Nature; readonly perimetre: string | null }

/** Ce que recouvre un montant : « Annoncé, 2020 », « Contractualisé, 2019 (engagement commun) ». */
export function decrirePortee({ periode, ...objet }: Objet & { readonly periode: Periode }): string {
  return decrirePeriodes({ ...objet, periodes: [periode] })
}

/** Ce que recouvre une somme de périodes : « Annoncé, 2024 et 2025 ». */
export function decrirePeriodes({
  nature,
  periodes,
  perimetre,
}: Objet & { readonly periodes: readonly Periode[] }): string {
  const portee = `${LIBELLES_NATURES[nature]}, ${enumerer(periodes.map(formatPeriode))}`
  return perimetre === null ? portee : `${portee} (${perimetre})`
}
