import type { ReactNode } from 'react'
import { ChampRecherche } from '@/components/recherche/champ-recherche'
import { CadrePage } from './cadre-page'
import { NAVIGATION_PUBLIQUE } from './navigation'
import { TeteDePage } from './tete-de-page'

type MessageProps = { readonly surtitre: string; readonly titre: string; readonly children: ReactNode }

/** Un écran qui n’a qu’une chose à dire, dans le cadre où il paraît. */
export function Message({ surtitre, titre, children }: MessageProps) {
  return (
    <div className="py-12">
      <TeteDePage surtitre={surtitre} titre={titre} />
      <div className="max-w-texte space-y-6">{children}</div>
    </div>
  )
}

/** Le même, avec le cadre public : refus, panne. */
export function PageMessage(props: MessageProps) {
  return (
    <CadrePage navigation={NAVIGATION_PUBLIQUE} recherche={<ChampRecherche />}>
      <Message {...props} />
    </CadrePage>
  )
}
