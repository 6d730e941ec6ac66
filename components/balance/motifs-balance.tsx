import { Fragment } from 'react'
import type { Qui } from './geometrie'

type Hachure = { readonly qui: Qui; readonly angle: number }

/** L'angle change avec le financeur : le sens des hachures se lit encore en noir et blanc. */
const HACHURES: readonly Hachure[] = [
  { qui: 'etat', angle: 45 },
  { qui: 'departement', angle: -45 },
  { qui: 'autre', angle: 0 },
]

/** Une part sans total est pleine à son bout et s’efface vers l’autre. */
const FONDUS = [
  { qui: 'etat', plein: '0', vide: '1' },
  { qui: 'departement', plein: '1', vide: '0' },
] as const satisfies readonly { readonly qui: Qui; readonly plein: string; readonly vide: string }[]

/** Les trames de toutes les balances de la page, définies une fois : une ligne de tableau n’y fait que référence. */
export function MotifsBalance() {
  return (
    <svg className="balance-motifs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {HACHURES.map(({ qui, angle }) => (
          <pattern
            key={qui}
            id={`balance-${qui}-approche`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${angle})`}
          >
            <rect className={`balance-pale-${qui}`} width="6" height="6" />
            <rect className={`balance-plein-${qui}`} width="3" height="6" />
          </pattern>
        ))}
        <pattern id="balance-departement-exact" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="balance-plein-departement" width="6" height="6" />
          <circle className="balance-grain" cx="3" cy="3" r="1.5" />
        </pattern>
        <pattern id="balance-ensemble" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="balance-pale-autre" width="8" height="8" />
          <path className="balance-croise" d="M0 0 8 8M8 0 0 8" />
        </pattern>
        {FONDUS.map(({ qui, plein, vide }) => (
          <Fragment key={qui}>
            <linearGradient id={`balance-degrade-${qui}`} x1={plein} x2={vide}>
              <stop offset="0.3" stopColor="white" />
              <stop offset="0.9" stopColor="black" />
            </linearGradient>
            <mask id={`balance-fondu-${qui}`} maskContentUnits="objectBoundingBox">
              <rect x="-0.1" y="-0.1" width="1.2" height="1.2" fill={`url(#balance-degrade-${qui})`} />
            </mask>
          </Fragment>
        ))}
      </defs>
    </svg>
  )
}
