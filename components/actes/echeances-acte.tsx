import type { Echeance } from '@/lib/domain/instantane'
import { formatJour } from '@/lib/domain/periode'

/** Les dates que l’acte engage à tenir, les plus proches d’abord. */
export function EcheancesActe({ echeances }: { readonly echeances: readonly Echeance[] }) {
  return (
    <ul className="max-w-texte divide-y divide-filet">
      {echeances.map(({ code, libelle, echeance }) => (
        <li key={code} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <strong>{libelle}</strong>
          <time dateTime={echeance}>{formatJour(echeance)}</time>
        </li>
      ))}
    </ul>
  )
}
