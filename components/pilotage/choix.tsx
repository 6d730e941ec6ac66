import Link from 'next/link'

export type Choisi = {
  readonly cle: string
  readonly libelle: string
  readonly href: string
}

type ChoixProps = { readonly legende: string; readonly choix: readonly Choisi[]; readonly choisi: string }

/** Des liens dont un est celui de la page : chaque vue a son adresse. */
export function Choix({ legende, choix, choisi }: ChoixProps) {
  return (
    <nav aria-label={legende} className="ecran-seulement">
      <p className="text-sm text-encre-douce">{legende}</p>
      <ul className="flex flex-wrap gap-x-6">
        {choix.map(({ cle, libelle, href }) => (
          <li key={cle}>
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              aria-current={cle === choisi ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {libelle}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
