import type { ReactNode } from 'react'
import { CadrePage } from './cadre-page'
import { NAVIGATION_PUBLIQUE } from './navigation'
import { TeteDePage } from './tete-de-page'

type PageMessageProps = { readonly surtitre: string; readonly titre: string; readonly children: ReactNode }

/** Une page qui n’a qu’une chose à dire : introuvable, refus, panne. */
export function PageMessage({ surtitre, titre, children }: PageMessageProps) {
  return (
    <CadrePage navigation={NAVIGATION_PUBLIQUE}>
      <div className="py-12">
        <TeteDePage surtitre={surtitre} titre={titre} />
        <div className="max-w-texte space-y-6">{children}</div>
      </div>
    </CadrePage>
  )
}
