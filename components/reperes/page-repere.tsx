import type { ReactNode } from 'react'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'

type PageRepereProps = { readonly titre: string; readonly chapo: ReactNode; readonly children: ReactNode }

/** Une page qui aide à lire les autres : son fil, son titre, ce qu’elle dit en une phrase. */
export function PageRepere({ titre, chapo, children }: PageRepereProps) {
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici={titre} />
      <TeteDePage titre={titre} chapo={chapo} />
      {children}
    </>
  )
}
