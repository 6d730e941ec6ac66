import Link from 'next/link'

type FilArianeProps = {
  /** Du plus général au plus proche, page courante exclue. */
  readonly etapes: readonly { readonly href: string; readonly libelle: string }[]
  readonly ici: string
}

export function FilAriane({ etapes, ici }: FilArianeProps) {
  return (
    <nav aria-label="Fil d’Ariane" className="mb-8 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {etapes.map(({ href, libelle }) => (
          <li key={href} className="after:ml-2 after:text-encre-douce after:content-['/'/'']">
            <Link href={href}>{libelle}</Link>
          </li>
        ))}
        <li aria-current="page" className="text-encre-douce">
          {ici}
        </li>
      </ol>
    </nav>
  )
}
