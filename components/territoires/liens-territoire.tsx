import Link from 'next/link'
import { getAdresseCollectivite, getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { deTerritoire } from '@/lib/domain/phrase/grammaire'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Les départements que couvre une collectivité qui a sa propre page. */
export function DepartementsCouverts({ departements }: Pick<TerritoirePublie, 'departements'>) {
  return (
    <p>
      {departements.length > 1 ? 'Départements' : 'Département'} :{' '}
      {departements.map((departement, rang) => (
        <span key={departement.code}>
          {rang > 0 && ', '}
          <Link href={getAdresseDepartement(departement)}>{departement.nom}</Link>
        </span>
      ))}
    </p>
  )
}

/** La collectivité qui contracte pour ce département et pour d’autres. */
export function CollectiviteDuDepartement({ collectivite }: { readonly collectivite: TerritoirePublie }) {
  return (
    <p>
      <Link href={getAdresseCollectivite(collectivite)}>Toutes les conventions {deTerritoire(collectivite)}</Link>
    </p>
  )
}
