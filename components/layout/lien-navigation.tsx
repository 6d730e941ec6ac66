'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type Lien = { readonly href: string; readonly libelle: string }

/** Un lien de navigation se sait courant par l’adresse : c’est la seule raison d’être de ce composant client. */
export function LienNavigation({ href, libelle }: Lien) {
  const chemin = usePathname()
  const courant = chemin === href ? 'page' : chemin.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link
      href={href}
      aria-current={courant}
      className="inline-flex min-h-11 items-center border-b-2 border-transparent no-underline hover:border-filet-fort aria-[current]:border-encre aria-[current]:font-semibold"
    >
      {libelle}
    </Link>
  )
}
