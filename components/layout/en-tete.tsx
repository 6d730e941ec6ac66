import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Lien, LienNavigation } from './lien-navigation'
import { Marque } from './marque'

type EnTeteProps = {
  readonly navigation: readonly Lien[]
  /** Le nom de l’agent et la déconnexion, ou l’invitation à se connecter. */
  readonly compte?: ReactNode
  /** Le champ qui cherche dans tout le portail. */
  readonly recherche?: ReactNode
}

export function EnTete({ navigation, compte, recherche }: EnTeteProps) {
  return (
    <header className="border-b border-filet">
      <div className="conteneur flex flex-wrap items-center gap-x-4 pt-4 pb-1">
        <Link href="/" className="flex items-center gap-3 font-serif text-xl font-semibold no-underline">
          <Marque />
          Tandem
        </Link>
        <p className="order-last mt-1 w-full text-sm text-encre-douce md:order-none md:mt-0 md:w-auto md:border-l md:border-filet md:pl-4">
          le portail des conventions État – Département de lutte contre la pauvreté
        </p>
        {compte && <div className="ecran-seulement ml-auto text-sm">{compte}</div>}
      </div>
      <div className="conteneur flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <nav aria-label="Navigation principale" id="navigation" tabIndex={-1}>
          <ul className="flex flex-wrap gap-x-6">
            {navigation.map((lien) => (
              <li key={lien.href}>
                <LienNavigation {...lien} />
              </li>
            ))}
          </ul>
        </nav>
        {recherche && <div className="ecran-seulement w-full pb-2 sm:w-72 sm:pt-1">{recherche}</div>}
      </div>
    </header>
  )
}
