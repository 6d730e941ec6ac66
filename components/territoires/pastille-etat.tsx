import { Icon } from '@/components/ui/icon'
import type { EtatParite } from '@/lib/domain/territoire-publie'
import { ASPECTS_ETATS, FOND_NON_RENSEIGNE } from './etats'

/** Le carré d’une légende : la teinte et le signe de la carte. Null : non renseigné. */
export function PastilleEtat({ etat }: { readonly etat: EtatParite | null }) {
  const aspect = etat && ASPECTS_ETATS[etat]
  return (
    <span className="relative inline-flex size-6 shrink-0 items-center justify-center" aria-hidden="true">
      <svg viewBox="0 0 24 24" className="absolute inset-0" focusable="false" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="22"
          height="22"
          className={`stroke-filet-fort ${aspect ? aspect.fond : FOND_NON_RENSEIGNE}`}
        />
      </svg>
      {aspect && <Icon name={aspect.icone} className={`relative size-4 ${aspect.signe}`} />}
    </span>
  )
}
