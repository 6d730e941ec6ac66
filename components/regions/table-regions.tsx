import Link from 'next/link'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import { compterTerritoires } from '@/lib/domain/phrase/mesure'
import { compter } from '@/lib/domain/phrase/nombre'

/** Une région, ce qu’elle compte de territoires et ce qu’ils ont publié. */
export interface RegionCouverte {
  readonly nom: string
  readonly slug: string
  readonly renseignes: number
  readonly total: number
  readonly conventions: number
}

/** Région par région, ce qui est publié ; celles qui n’ont rien publié y restent. */
export function TableRegions({ regions }: { readonly regions: readonly RegionCouverte[] }) {
  return (
    <Table caption="Régions, et les territoires qui y ont publié une convention">
      <thead>
        <tr>
          <Th>Région</Th>
          <Th>Territoires renseignés</Th>
          <Th>Conventions publiées</Th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <tr key={region.slug}>
            <Th scope="row">
              <Link href={getAdresseRegion(region)} prefetch={false} className="inline-flex min-h-6 items-center">
                {region.nom}
              </Link>
            </Th>
            <Td>{compterTerritoires(region.renseignes, region.total)}</Td>
            <Td>
              {region.conventions === 0 ? 'non renseigné' : compter(region.conventions, 'convention', 'conventions')}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
