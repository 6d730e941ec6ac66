import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { formatMontant } from '@/lib/domain/montant/format-montant'

/** Un montant d’une liste. Absent, il est dit non renseigné ; arrondi par sa source, il est précédé de « ≈ ». */
export function MontantPublie({ chiffre }: { readonly chiffre: ChiffrePublie | null }) {
  if (chiffre === null) return <span className="text-encre-douce">non renseigné</span>
  const montant = formatMontant(chiffre.centimes)
  if (!chiffre.approche) return <>{montant}</>
  return (
    <>
      <span aria-hidden="true">≈ </span>
      <span className="sr-only">montant arrondi </span>
      {montant}
    </>
  )
}
