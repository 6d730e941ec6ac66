import Link from 'next/link'

/** Les deux façons de saisir les mêmes montants ; l’adresse garde le choix. */
export const VUES = ['grille', 'formulaire'] as const
export type Vue = (typeof VUES)[number]

const LIBELLES = { grille: 'Grille', formulaire: 'Formulaire' } as const satisfies Record<Vue, string>

type ChoixVueProps = { readonly vue: Vue; readonly adresse: string }

/** Passe de la grille au formulaire sans quitter la page : la saisie en cours suit. */
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
