'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type Lien = {
  readonly href: string
  readonly libelle: string
  /** Ce qui attend derrière ce lien, en nombre et en mots. */
  readonly compte?: { readonly nombre: number; readonly libelle: string }
  /** Vrai quand les adresses qui commencent comme celle-ci ont leurs propres liens. */
  readonly seul?: boolean
}

/** Un lien de navigation se sait courant par l’adresse : c’est la seule raison d’être de ce composant client. */
export function LienNavigation({ href, libelle, compte, seul = false }: Lien) {
  const chemin = usePathname()
  const courant = chemin === href ? 'page' : !seul && chemin.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link
      href={href}
      aria-current={courant}
      className="inline-flex min-h-11 items-center border-b-2 border-transparent no-underline hover:border-filet-fort aria-[current]:border-encre aria-[current]:font-semibold"
    >
      {libelle}
      {compte && compte.nombre > 0 && (
        <span className="ml-2 rounded-md bg-encre px-2 text-sm leading-6 font-semibold text-page">
          {compte.nombre}
          <span className="sr-only"> {compte.libelle}</span>
        </span>
      )}
    </Link>
  )
}
