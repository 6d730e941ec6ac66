import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
  /** Ce que l’on peut faire ensuite. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-md border border-dashed border-filet-fort px-6 py-12">
      <div className="mx-auto max-w-texte space-y-3 text-center">
        <p className="font-serif text-xl font-semibold">{title}</p>
        {children && <div className="text-encre-douce">{children}</div>}
        {action && <div className="pt-3">{action}</div>}
      </div>
    </div>
  )
}
