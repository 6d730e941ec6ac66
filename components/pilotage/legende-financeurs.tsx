import { ORDRE_FINANCEURS, PARTS_FINANCEURS } from './parts-financeurs'

/** Ce que dit chaque trame, dans l’ordre des barres. */
export function LegendeFinanceurs() {
  return (
    <ul aria-label="Légende des barres" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {ORDRE_FINANCEURS.map((financeur) => (
        <li key={financeur} className="flex items-center gap-2">
          <svg className="size-5 shrink-0" aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={PARTS_FINANCEURS[financeur].trame} />
          </svg>
          {PARTS_FINANCEURS[financeur].libelle}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg className="h-5 w-1 shrink-0" aria-hidden="true" focusable="false">
          <rect width="100%" height="100%" className="fill-encre" />
        </svg>
        La moitié
      </li>
    </ul>
  )
}
