import { clsx } from 'clsx'
import type { ComponentProps } from 'react'

const CHAMP =
  'block w-full min-h-11 rounded-sm border border-filet-fort bg-page px-3 py-2 text-encre placeholder:text-encre-douce hover:border-encre aria-invalid:border-2 aria-invalid:border-alerte disabled:bg-surface disabled:text-encre-douce'

/** `unit` s’écrit après le champ et l’aligne à droite : « € », « jours ». */
type InputProps = ComponentProps<'input'> & { readonly unit?: string }

export function Input({ unit, className, ...props }: InputProps) {
  const input = <input className={clsx(CHAMP, 'read-only:bg-surface', unit && 'text-right', className)} {...props} />
  if (unit === undefined) return input
  return (
    <span className="flex max-w-xs items-center gap-2">
      {input}
      <span aria-hidden="true">{unit}</span>
    </span>
  )
}

export function Textarea({ className, rows = 5, ...props }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={clsx(CHAMP, 'read-only:bg-surface', className)} {...props} />
}

export function Select({ className, ...props }: ComponentProps<'select'>) {
  return <select className={clsx(CHAMP, 'pr-8', className)} {...props} />
}
