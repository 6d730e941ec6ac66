import { type ReactNode, useId } from 'react'
import { Details } from '@/components/ui/details'

type GraphiqueProps = {
  readonly titre: string
  /** Ce qu’il faut y lire, en une phrase tirée des mêmes données. */
  readonly lecture: string
  readonly graphique: ReactNode
  /** Les mêmes données en tableau : toujours dans la page, c’est lui que lisent les lecteurs d’écran. */
  readonly tableau: ReactNode
  /** D’où viennent les chiffres et ce qu’ils ne couvrent pas. */
  readonly note?: ReactNode
  /** Replie le tableau quand la page le montre déjà en bonne place. */
  readonly tableauReplie?: boolean
}

export function Graphique({ titre, lecture, graphique, tableau, note, tableauReplie = false }: GraphiqueProps) {
  const titreId = useId()
  return (
    <figure aria-labelledby={titreId} className="space-y-4">
      <figcaption className="max-w-texte space-y-1">
        <p id={titreId} className="font-serif text-lg leading-7 font-semibold">
          {titre}
        </p>
        <p>{lecture}</p>
      </figcaption>
      {graphique}
      {note && <div className="max-w-texte text-sm text-encre-douce">{note}</div>}
      <Details summary="Les données du graphique" open={!tableauReplie}>
        {tableau}
      </Details>
    </figure>
  )
}
