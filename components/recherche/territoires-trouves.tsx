import Link from 'next/link'

/** Une page de territoire dont le nom ou le numéro répond à la question. */
export interface TerritoireTrouve {
  readonly chemin: string
  readonly nom: string
  readonly code: string | null
  readonly detail: string
}

/** Les pages de territoire trouvées, une par ligne. */
export function TerritoiresTrouves({ trouves }: { readonly trouves: readonly TerritoireTrouve[] }) {
  return (
    <ul className="max-w-texte divide-y divide-filet border-y border-filet">
      {trouves.map(({ chemin, nom, code, detail }) => (
        <li key={chemin} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <Link href={chemin} prefetch={false} className="inline-flex min-h-6 items-center font-semibold">
            {nom}
            {code !== null && ` (${code})`}
          </Link>
          <span className="text-sm text-encre-douce">{detail}</span>
        </li>
      ))}
    </ul>
  )
}
