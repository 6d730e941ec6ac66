import type { Aspect } from './dessine'
import { TraceSigne } from './signe-carte'

/** Le carré d’une légende, ou d’un territoire que la carte ne dessine pas. */
export function PastilleCarte({ aspect: { fond, signe } }: { readonly aspect: Aspect }) {
  return (
    <svg viewBox="0 0 24 24" className="size-6 shrink-0" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="22" className={`stroke-filet-fort ${fond}`} />
      {signe && (
        <svg x="4" y="4" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <TraceSigne signe={signe} />
        </svg>
      )}
    </svg>
  )
}
