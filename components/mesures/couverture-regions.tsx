import Link from 'next/link'
import { LigneRegion } from '@/components/regions/ligne-region'
import { Table, Th } from '@/components/ui/table'
import type { CouvertureRegion } from '@/lib/domain/mesure-publiee'

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
          <LigneRegion key={region.slug} region={region}>
            {region.renseignes > 0 && (
              <Link href={hrefFor(region.slug)} prefetch={false} className="inline-flex min-h-6 items-center">
                Lire<span className="sr-only"> ce qu’ont publié les territoires, {region.nom}</span>
              </Link>
            )}
          </LigneRegion>
        ))}
      </tbody>
    </Table>
  )
}
