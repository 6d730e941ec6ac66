import Link from 'next/link'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import type { CouvertureRegion } from '@/lib/domain/mesure-publiee'
import { compterTerritoires } from '@/lib/domain/phrase/mesure'

type CouvertureRegionsProps = {
  readonly regions: readonly CouvertureRegion[]
  /** L’adresse de la page réduite à une région. */
  readonly hrefFor: (slug: string) => string
}

/** Région par région, combien de territoires ont publié la mesure ; ceux qui ne l’ont pas fait y restent comptés. */
export function CouvertureRegions({ regions, hrefFor }: CouvertureRegionsProps) {
  return (
    <Table caption="Région par région">
      <thead>
        <tr>
          <Th>Région</Th>
          <Th>Ont publié la mesure</Th>
          <Th>
            <span className="sr-only">Détail</span>
          </Th>
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
              {region.renseignes > 0 && (
                <Link href={hrefFor(region.slug)} prefetch={false} className="inline-flex min-h-6 items-center">
                  Lire<span className="sr-only"> ce qu’ont publié les territoires, {region.nom}</span>
                </Link>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
