import { Citation } from '@/components/montants/citation'
import { ReferenceSource } from '@/components/montants/reference-source'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { type ActeLu, findSource } from './acte-lu'

/** Des chiffres qui éclairent la convention sans en être. */
export function FaitsContexte({ lu }: { readonly lu: ActeLu }) {
  return (
    <>
      <p>Ces chiffres éclairent la convention{'\u202f'}; ils ne sont comptés dans aucun total.</p>
      <ul className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {lu.convention.faits.map(({ id, libelle, valeur, date, precisionDate, sourceId, citation }) => {
          const source = findSource(lu, sourceId)
          return (
            <li key={id} className="space-y-2 border-t border-filet pt-3">
              <p className="text-sm text-encre-douce">
                {libelle}
                {date !== null && ` (${ecrireDate(date, precisionDate)})`}
              </p>
              <p className="font-semibold">{valeur}</p>
              {citation !== null && (
                <div className="text-sm">
                  <Citation texte={citation} />
                </div>
              )}
              {source !== null && (
                <p className="text-sm text-encre-douce">
                  <ReferenceSource source={source} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
