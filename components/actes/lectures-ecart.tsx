import { Citation } from '@/components/montants/citation'
import { ReferenceSource } from '@/components/montants/reference-source'
import type { EcartConsigneComplet } from '@/lib/domain/instantane'
import { type ActeLu, findSource } from './acte-lu'

type LecturesEcartProps = { readonly constat: EcartConsigneComplet; readonly lu: ActeLu }

/** Deux passages qui se contredisent, chacun avec sa citation : le portail ne tranche pas. */
export function LecturesEcart({ constat, lu }: LecturesEcartProps) {
  return (
    <ul className="grid gap-8 md:grid-cols-2">
      {constat.lectures.map(({ valeur, citation, sourceId }) => {
        const source = findSource(lu, sourceId)
        return (
          <li key={`${valeur}|${citation}`} className="space-y-2">
            <p className="font-semibold">{valeur}</p>
            <Citation texte={citation} />
            {source !== null && (
              <p className="text-sm text-encre-douce">
                <ReferenceSource source={source} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
