import { Icon } from '@/components/ui/icon'
import type { EtatParite } from '@/lib/domain/territoire-publie'
import { ASPECTS_ETATS } from '../etats'

export const TAILLE_SIGNE = 18

type SigneEtatProps = {
  readonly etat: EtatParite | null
  readonly centre: { readonly x: number; readonly y: number }
  readonly taille?: number
}

/** Le signe d’un état au milieu d’un département : la carte se lit aussi en noir et blanc. */
export function SigneEtat({ etat, centre, taille = TAILLE_SIGNE }: SigneEtatProps) {
  if (etat === null) return null
  const { icone, signe } = ASPECTS_ETATS[etat]
  return (
    <svg
      x={centre.x - taille / 2}
      y={centre.y - taille / 2}
      width={taille}
      height={taille}
      className="pointer-events-none"
      aria-hidden="true"
      focusable="false"
    >
      <Icon name={icone} className={signe} />
    </svg>
  )
}
