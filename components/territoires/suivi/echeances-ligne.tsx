import { EtatJalonBadge } from '@/components/jalons/etat-jalon'
import { formatJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import type { EcheanceSuivie } from '@/lib/domain/suivi/veille'

type EcheancesLigneProps = { readonly echeances: readonly EcheanceSuivie[]; readonly toutes?: boolean }

/** La prochaine date à tenir, ou celle qui est passée sans l’être. */
export function EcheancesLigne({ echeances, toutes = false }: EcheancesLigneProps) {
  if (echeances.length === 0) return <span className="block text-encre-douce">aucune échéance</span>
  const dites = toutes ? echeances : echeances.slice(0, 1)
  const tues = echeances.length - dites.length
  return (
    <ul className="space-y-2">
      {dites.map(({ id, libelle, echeance, etat }) => (
        <li key={id}>
          <EtatJalonBadge etat={etat} />
          <span className="block">
            {libelle}, avant le <time dateTime={echeance}>{formatJour(echeance)}</time>
          </span>
        </li>
      ))}
      {tues > 0 && <li className="text-encre-douce">et {compter(tues, 'autre échéance', 'autres échéances')}</li>}
    </ul>
  )
}
