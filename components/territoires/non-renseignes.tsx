import Link from 'next/link'
import { getAdresseDepartement, getAdresseRegion } from '@/lib/domain/adresse-publique'
import { type Groupe, groupBy } from '@/lib/domain/groupe'

type Departement = {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly region: { readonly code: string; readonly nom: string; readonly slug: string }
}

/** Les départements sans convention publiée, par région : leur absence se lit, elle ne se devine pas. */
export function NonRenseignes({ departements }: { readonly departements: readonly Departement[] }) {
  const regions = groupBy(departements, ({ region }) => region.code).toSorted(([a], [b]) =>
    a.region.nom.localeCompare(b.region.nom, 'fr'),
  )
  return (
    <div className="gap-x-12 sm:columns-2 lg:columns-3">
      {regions.map((groupe) => (
        <RegionNonRenseignee key={groupe[0].region.code} groupe={groupe} />
      ))}
    </div>
  )
}

function RegionNonRenseignee({ groupe }: { readonly groupe: Groupe<Departement> }) {
  return (
    <div className="mb-6 break-inside-avoid">
      <h3 className="font-sans text-base">
        <Link href={getAdresseRegion(groupe[0].region)} prefetch={false} className="inline-flex min-h-6 items-center">
          {groupe[0].region.nom}
        </Link>
      </h3>
      <ul className="text-sm">
        {groupe.map((departement) => (
          <li key={departement.code}>
            <Link href={getAdresseDepartement(departement)} className="inline-flex min-h-6 items-center">
              {departement.nom} ({departement.code})
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
