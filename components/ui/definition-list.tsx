import type { ReactNode } from 'react'

type Item = { readonly term: string; readonly description: ReactNode }

type DefinitionListProps = { readonly items: readonly Item[] }

export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="@container divide-y divide-filet">
      {items.map(({ term, description }) => (
        <div key={term} className="grid gap-x-6 py-2 @md:grid-cols-[12rem_1fr]">
          <dt className="text-sm leading-7 text-encre-douce">{term}</dt>
          <dd className="min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  )
}
