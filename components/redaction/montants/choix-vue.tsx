import Link from 'next/link'
import { VUES, type Vue } from './vue'

const LIBELLES = { grille: 'Grille', formulaire: 'Formulaire' } as const satisfies Record<Vue, string>

type ChoixVueProps = { readonly vue: Vue | null; readonly adresse: string }

/** Passe de la grille au formulaire sans quitter la page : la saisie en cours suit, et l’adresse garde le choix. */
export function ChoixVue({ vue, adresse }: ChoixVueProps) {
  return (
    <nav aria-label="Façon de saisir" className="flex gap-4 text-sm print:hidden">
      {VUES.map((autre) => (
        <Link
          key={autre}
          href={`${adresse}?vue=${autre}`}
          scroll={false}
          aria-current={autre === vue ? 'page' : undefined}
          className="inline-flex min-h-8 items-center border-transparent border-b-2 px-1 no-underline hover:border-filet-fort aria-[current=page]:border-encre aria-[current=page]:font-semibold"
        >
          {LIBELLES[autre]}
        </Link>
      ))}
    </nav>
  )
}
