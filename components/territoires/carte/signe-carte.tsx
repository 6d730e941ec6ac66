import { Icon } from '@/components/ui/icon'
import type { Signe } from './dessine'

export const TAILLE_SIGNE = 18

type SigneCarteProps = {
  readonly signe: Signe | null
  readonly centre: { readonly x: number; readonly y: number }
  readonly taille: number
}

/** Le signe d’un département en son milieu : la carte se lit aussi en noir et blanc. */
export function SigneCarte({ signe, centre, taille }: SigneCarteProps) {
  if (signe === null) return null
  return (
    <svg
      x={centre.x - taille / 2}
      y={centre.y - taille / 2}
      width={taille}
      height={taille}
      viewBox="0 0 24 24"
      className="pointer-events-none"
      aria-hidden="true"
      focusable="false"
    >
      <TraceSigne signe={signe} />
    </svg>
  )
}

/** Le signe seul, dans un carré de 24. */
export function TraceSigne({ signe }: { readonly signe: Signe }) {
  return 'icone' in signe ? (
    <Icon name={signe.icone} className={`size-full ${signe.teinte}`} />
  ) : (
    <text x="12" y="19" textAnchor="middle" fontSize="20" fontWeight="600" className={`fill-current ${signe.teinte}`}>
      {signe.texte}
    </text>
  )
}
