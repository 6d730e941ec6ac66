import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Lien, LienNavigation } from './lien-navigation'
import { Marque } from './marque'

type EnTeteProps = {
  readonly navigation: readonly Lien[]
  /** Le nom de l’agent et la déconnexion, ou l’invitation à se connecter. */
  readonly compte?: ReactNode
}

export function EnTete({ navigation, compte }: EnTeteProps) {
  return (
    <header className="border-b border-filet">
      <div className="conteneur flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pt-4 pb-1">
        <Link href="/" className="flex items-center gap-3 no-underline">
          <Marque />
          <span>
            <span className="block font-serif text-xl leading-7 font-semibold">Tandem</span>
            <span className="block text-xs text-encre-douce">
              le portail des conventions État – Département de lutte contre la pauvreté
            </span>
          </span>
        </Link>
        {compte && <div className="ecran-seulement text-sm">{compte}</div>}
      </div>
      <nav aria-label="Navigation principale" id="navigation" tabIndex={-1} className="conteneur">
        <ul className="flex flex-wrap gap-x-6">
          {navigation.map((lien) => (
            <li key={lien.href}>
              <LienNavigation {...lien} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
