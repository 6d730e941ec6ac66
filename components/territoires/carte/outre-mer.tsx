import { getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { type DepartementDessine, decrireDepartement } from './dessine'
import { PastilleCarte } from './pastille-carte'

/** Les départements d’outre-mer en cartouche : la carte ne les dessine pas. */
export function OutreMer({ departements }: { readonly departements: readonly DepartementDessine[] }) {
  return (
    <ul className="flex flex-wrap gap-2 text-sm">
      {departements.map((departement) => (
        <li key={departement.code}>
          <a
            href={getAdresseDepartement(departement)}
            tabIndex={-1}
            title={decrireDepartement(departement)}
            className="inline-flex min-h-9 items-center gap-2 rounded-sm border border-filet px-2 no-underline hover:border-encre"
          >
            <PastilleCarte aspect={departement} />
            {departement.nom}
          </a>
        </li>
      ))}
    </ul>
  )
}
