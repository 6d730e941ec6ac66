import { LIBELLES_PARTS } from '@/lib/domain/phrase/pilotage'
import { ORDRE_FINANCEURS, TRAMES_FINANCEURS } from './parts-financeurs'

/** Ce que dit chaque trame, dans l’ordre des barres, et le trait de la moitié s’il est dessiné. */
export function LegendeFinanceurs({ moitie }: { readonly moitie: boolean }) {
  return (
    <ul aria-label="Légende des barres" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {ORDRE_FINANCEURS.map((financeur) => (
        <li key={financeur} className="flex items-center gap-2">
          <svg className="size-5 shrink-0" aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={TRAMES_FINANCEURS[financeur]} />
          </svg>
          {LIBELLES_PARTS[financeur]}
        </li>
      ))}
      {moitie && (
        <li className="flex items-center gap-2">
          <svg className="h-5 w-1 shrink-0" aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" className="fill-encre" />
          </svg>
          La moitié
        </li>
      )}
    </ul>
  )
}
