import type { ReactNode } from 'react'

type TeteDePageProps = {
  /** La nature de la page, au-dessus du titre : « Convention », « Département ». */
  readonly surtitre?: string
  readonly titre: string
  /** La phrase qui résume la page. */
  readonly chapo?: ReactNode
  /** Verdict, boutons, balance. */
  readonly children?: ReactNode
}

export function TeteDePage({ surtitre, titre, chapo, children }: TeteDePageProps) {
  return (
    <div className="mb-12 space-y-4">
      <hgroup>
        {surtitre && <p className="text-sm font-semibold text-encre-douce">{surtitre}</p>}
        <h1 className="max-w-[22em]">{titre}</h1>
      </hgroup>
      {chapo && <p className="max-w-texte text-lg">{chapo}</p>}
      {children}
    </div>
  )
}
