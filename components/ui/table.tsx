import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, useId } from 'react'

type TableProps = {
  readonly caption: ReactNode
  /** À cacher seulement si un titre tout proche dit déjà la même chose. */
  readonly captionHidden?: boolean
  readonly children: ReactNode
}

/** Un tableau natif ; sur petit écran il défile dans sa zone, que le clavier atteint, sous un titre qui reste en place. */
export function Table({ caption, captionHidden = false, children }: TableProps) {
  const captionId = useId()
  return (
    <div className="relative min-w-0">
      <div
        id={captionId}
        className={captionHidden ? 'sr-only' : 'break-after-avoid pb-3 font-serif text-lg font-semibold text-encre'}
      >
        {caption}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: une zone qui défile doit pouvoir recevoir le clavier */}
      <section aria-labelledby={captionId} tabIndex={0} className="zone-defilante relative overflow-x-auto">
        <table aria-labelledby={captionId} className="w-full border-collapse text-left text-sm">
          {children}
        </table>
      </section>
    </div>
  )
}

/** `numeric` aligne à droite et interdit la coupure : les montants se comparent chiffre sous chiffre. */
type CellProps = { readonly numeric?: boolean }

const BORD = 'px-3 first:pl-0 last:pr-0'

export function Th({ numeric = false, scope = 'col', className, ...props }: CellProps & ComponentProps<'th'>) {
  const enTete = scope === 'col' ? 'border-b border-encre py-2 align-bottom' : 'border-b border-filet py-3 align-top'
  return (
    <th
      scope={scope}
      className={clsx(BORD, enTete, 'font-semibold', numeric && 'chiffres text-right', className)}
      {...props}
    />
  )
}

export function Td({ numeric = false, className, ...props }: CellProps & ComponentProps<'td'>) {
  return (
    <td
      className={clsx(BORD, 'border-b border-filet py-3 align-top', numeric && 'chiffres text-right', className)}
      {...props}
    />
  )
}
