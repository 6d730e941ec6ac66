import type { ReactNode } from 'react'
import { BandeauDemonstration } from './bandeau-demonstration'
import { EnTete } from './en-tete'
import type { Lien } from './lien-navigation'
import { LiensEvitement } from './liens-evitement'
import { PiedDePage } from './pied-de-page'

type CadrePageProps = {
  readonly navigation: readonly Lien[]
  readonly compte?: ReactNode
  readonly recherche?: ReactNode
  readonly demonstration?: boolean
  readonly children: ReactNode
}

/** Ce qui entoure toute page : liens d’évitement, bandeau, en-tête, contenu, pied. */
export function CadrePage({ navigation, compte, recherche, demonstration = false, children }: CadrePageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <LiensEvitement />
      {demonstration && <BandeauDemonstration />}
      <EnTete navigation={navigation} compte={compte} recherche={recherche} />
      <main id="contenu" tabIndex={-1} className="conteneur flex-1 py-8">
        {children}
      </main>
      <PiedDePage />
    </div>
  )
}
