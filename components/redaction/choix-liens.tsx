import Link from 'next/link'

type ChoixLiensProps = {
  readonly question: string
  readonly choix: readonly { readonly href: string; readonly libelle: string; readonly detail?: string }[]
}

/** Une question dont chaque réponse mène à la suite. */
export function ChoixLiens({ question, choix }: ChoixLiensProps) {
  return (
    <section className="space-y-4">
      <h2>{question}</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {choix.map(({ href, libelle, detail }) => (
          <li key={href} className="relative rounded-md border border-filet-fort p-4 hover:bg-surface">
            <Link href={href} className="font-semibold after:absolute after:inset-0">
              {libelle}
            </Link>
            {detail && <p className="text-sm text-encre-douce">{detail}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
