import Link from 'next/link'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseMesure } from '@/lib/domain/adresse-publique'
import type { MesureComptee } from '@/lib/domain/mesure-publiee'
import { compterTerritoires, decrireCatalogue } from '@/lib/domain/phrase/mesure'

type CatalogueProps = { readonly famille: string; readonly mesures: readonly MesureComptee[]; readonly total: number }

/** Les mesures d’une famille, et combien de territoires ont publié chacune. */
export function Catalogue({ famille, mesures, total }: CatalogueProps) {
  return (
    <Table caption={famille}>
      <thead>
        <tr>
          <Th>Mesure</Th>
          <Th>Publiée par</Th>
          <Th>Cadre et années</Th>
        </tr>
      </thead>
      <tbody>
        {mesures.map((mesure) => (
          <tr key={mesure.code}>
            <Th scope="row" className="min-w-44">
              <Link href={getAdresseMesure(mesure)} prefetch={false}>
                {mesure.intitule}
              </Link>
              {mesure.note !== null && <span className="block font-normal text-encre-douce">{mesure.note}</span>}
            </Th>
            <Td className="min-w-28">{compterTerritoires(mesure.territoires, total)}</Td>
            <Td className="min-w-36">{decrireCatalogue(mesure)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
