import { Table, Th } from '@/components/ui/table'
import { compter } from '@/lib/domain/phrase/nombre'
import { LigneRegion } from './ligne-region'

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
          <LigneRegion key={region.slug} region={region}>
            {region.conventions === 0 ? 'non renseigné' : compter(region.conventions, 'convention', 'conventions')}
          </LigneRegion>
        ))}
      </tbody>
    </Table>
  )
}
