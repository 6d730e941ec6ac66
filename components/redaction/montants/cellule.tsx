import type { ReactNode } from 'react'

type CelluleProps = {
  readonly id: string
  readonly label: string
  readonly erreurs?: readonly string[]
  readonly className?: string
  readonly children: ReactNode
}

/** Un champ d’une ligne : son étiquette ne se voit que là où l’en-tête de colonne manque. */
export function Cellule({ id, label, erreurs = [], className, children }: CelluleProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-xs text-encre-douce @3xl:sr-only">
        {label}
      </label>
      {children}
      {erreurs.length > 0 && (
        <p id={`${id}-error`} className="mt-1 text-xs font-semibold text-alerte">
          {erreurs.join(' ')}
        </p>
      )}
    </div>
  )
}
