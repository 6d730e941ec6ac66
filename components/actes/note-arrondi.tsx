import type { MontantComplet } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'

/** Ce que le tableau tait de la précision de ses montants ; la fiche de chacun la donne. */
export function NoteArrondi({ montants }: { readonly montants: readonly MontantComplet[] }) {
  const chiffres = montants.map(({ valeur }) => valeur).filter(isChiffre)
  const arrondis = chiffres.filter(({ precision }) => precision === 'millier').length
  if (arrondis === 0) return null
  return (
    <p className="text-sm text-encre-douce">
      {arrondis === chiffres.length
        ? 'Montants donnés au millier d’euros.'
        : 'Certains montants sont donnés au millier d’euros : la fiche de chacun le précise.'}
    </p>
  )
}
