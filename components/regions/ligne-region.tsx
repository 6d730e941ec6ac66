import Link from 'next/link'
import type { ReactNode } from 'react'
import { Td, Th } from '@/components/ui/table'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import { compterTerritoires } from '@/lib/domain/phrase/mesure'

type LigneRegionProps = {
  readonly region: {
    readonly nom: string
    readonly slug: string
    readonly renseignes: number
    readonly total: number
  }
  /** La dernière case. */
  readonly children: ReactNode
}

/** Une région, et combien de ses territoires sont renseignés ; les autres y restent comptés. */
export function LigneRegion({ region, children }: LigneRegionProps) {
  return (
    <tr>
      <Th scope="row">
        <Link href={getAdresseRegion(region)} prefetch={false} className="inline-flex min-h-6 items-center">
          {region.nom}
        </Link>
      </Th>
      <Td>{compterTerritoires(region.renseignes, region.total)}</Td>
      <Td>{children}</Td>
    </tr>
  )
}
