import type { EcheanceComparee } from '@/lib/domain/difference/echeances'
import { decrireEcheance } from '@/lib/domain/phrase/echeance'

/** Les échéances qui ne sont pas restées les mêmes. */
export function EcheancesComparees({ echeances }: { readonly echeances: readonly EcheanceComparee[] }) {
  return (
    <ul className="max-w-texte divide-y divide-filet">
      {echeances.map((comparee) => (
        <li key={comparee.code} className="py-3">
          <strong>{comparee.libelle}</strong>
          <p>{decrireEcheance(comparee)}</p>
        </li>
      ))}
    </ul>
  )
}
