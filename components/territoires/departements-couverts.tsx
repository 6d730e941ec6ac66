import Link from 'next/link'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { cheminDepartement } from './chemins'

/** Les départements que couvre une collectivité qui a sa propre page. */
export function DepartementsCouverts({ departements }: Pick<TerritoirePublie, 'departements'>) {
  return (
    <p>
      {departements.length > 1 ? 'Départements' : 'Département'} :{' '}
      {departements.map((departement, rang) => (
        <span key={departement.code}>
          {rang > 0 && ', '}
          <Link href={cheminDepartement(departement)}>{departement.nom}</Link>
        </span>
      ))}
    </p>
  )
}
