import Link from 'next/link'

type PaginationProps = {
  readonly page: number
  readonly pageCount: number
  readonly hrefFor: (page: number) => string
}

const LIEN = 'inline-flex min-h-11 items-center whitespace-nowrap'

export function Pagination({ page, pageCount, hrefFor }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label="Pagination" className="flex flex-wrap items-center gap-x-6 py-4">
      {page > 1 && (
        <Link href={hrefFor(page - 1)} rel="prev" className={LIEN}>
          Page précédente
        </Link>
      )}
      <p className="whitespace-nowrap text-encre-douce">
        Page {page} sur {pageCount}
      </p>
      {page < pageCount && (
        <Link href={hrefFor(page + 1)} rel="next" className={LIEN}>
          Page suivante
        </Link>
      )}
    </nav>
  )
}
