import type { ReactNode } from 'react'
import { Icon } from './icon'

type DetailsProps = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode }

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open} className="details border-y border-filet">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 py-2 font-semibold hover:bg-surface">
        <Icon name="chevron" className="details-chevron size-4" />
        {summary}
      </summary>
      <div className="pt-2 pb-6">{children}</div>
    </details>
  )
}
