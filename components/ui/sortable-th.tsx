import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Th } from './table'

export type Sort = { readonly column: string; readonly direction: 'asc' | 'desc' }

type SortableThProps = {
  readonly column: string
  /** Le tri lu dans l’adresse. */
  readonly sort: Sort
  readonly hrefFor: (sort: Sort) => string
  readonly numeric?: boolean
  readonly children: ReactNode
}

type Etat = { readonly icon: IconName; readonly ariaSort: 'ascending' | 'descending' | 'none' }

const ETATS: Readonly<Record<Sort['direction'] | 'none', Etat>> = {
  asc: { icon: 'croissant', ariaSort: 'ascending' },
  desc: { icon: 'decroissant', ariaSort: 'descending' },
  none: { icon: 'triable', ariaSort: 'none' },
}

/** L’en-tête trie par un lien : le tri se partage, se retient et marche sans JavaScript. */
export function SortableTh({ column, sort, hrefFor, numeric, children }: SortableThProps) {
  const current = sort.column === column ? sort.direction : 'none'
  const { icon, ariaSort } = ETATS[current]
  return (
    <Th numeric={numeric} aria-sort={ariaSort}>
      <Link
        href={hrefFor({ column, direction: current === 'asc' ? 'desc' : 'asc' })}
        scroll={false}
        className={clsx(
          'inline-flex items-center gap-1 align-bottom no-underline hover:underline',
          numeric && 'flex-row-reverse',
        )}
      >
        {children}
        <Icon name={icon} className={current === 'none' ? 'size-4 text-filet-fort' : 'size-4'} />
      </Link>
    </Th>
  )
}
