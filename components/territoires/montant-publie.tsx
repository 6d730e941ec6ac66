import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { formatMontant } from '@/lib/domain/montant/format-montant'

/** Un montant d’une liste. Absent, il est dit non renseigné ; arrondi par sa source, il est précédé de « ≈ ». */
export function MontantPublie({ chiffre }: { readonly chiffre: ChiffrePublie | null }) {
  if (chiffre === null) return <span className="text-encre-douce">non renseigné</span>
  return (
    <span className="chiffres">
      {chiffre.approche && (
        <>
          <span aria-hidden="true">≈{'\u00a0'}</span>
          <span className="sr-only">montant arrondi </span>
        </>
      )}
      {formatMontant(chiffre.centimes)}
    </span>
  )
}
