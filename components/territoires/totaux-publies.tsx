import { Table, Td, Th } from '@/components/ui/table'
import type { SommePubliee, TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { MontantPublie } from './montant-publie'

type TotauxPubliesProps = { readonly totaux: readonly TotalPublie[] }

const COLONNES = [
  { cote: 'etat', titre: 'État' },
  { cote: 'departement', titre: 'Département' },
  { cote: 'ensemble', titre: 'Les deux, total de la source' },
  { cote: 'autres', titre: 'Autres financeurs' },
] as const

/** Les sommes publiées : une ligne par nature, période et périmètre, une couverture par somme. */
export function TotauxPublies({ totaux }: TotauxPubliesProps) {
  const colonnes = COLONNES.filter(({ cote }) => totaux.some((total) => total[cote] !== null))
  return (
    <Table caption="Sommes publiées, et le nombre de territoires de chacune" captionHidden>
      <thead>
        <tr>
          <Th>Nature et période</Th>
          {colonnes.map(({ cote, titre }) => (
            <Th key={cote} numeric>
              {titre}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totaux.map((total) => (
          <tr key={`${total.nature}-${total.periode.debut}-${total.periode.fin}-${total.perimetre}`}>
            <Th scope="row" className="min-w-36">
              {LIBELLES_NATURES[total.nature]}, {formatPeriode(total.periode)}
              {total.perimetre !== null && <span className="block font-normal">périmètre : {total.perimetre}</span>}
            </Th>
            {colonnes.map(({ cote }) => (
              <Td key={cote} numeric>
                <Somme somme={total[cote]} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Somme({ somme }: { readonly somme: SommePubliee | null }) {
  if (somme === null) return <span className="text-encre-douce">aucun</span>
  return (
    <>
      <MontantPublie chiffre={somme} />
      <span className="block text-xs text-encre-douce">{compter(somme.territoires, 'territoire', 'territoires')}</span>
    </>
  )
}
