import { Table, Td, Th } from '@/components/ui/table'
import { LIBELLES_PARTS } from '@/lib/domain/phrase/pilotage'
import { getPart, type Tranche } from '@/lib/domain/pilotage/tranche'
import { nommerTranche } from './nommer-tranche'
import { ORDRE_FINANCEURS } from './parts-financeurs'
import { Somme } from './somme'

/** Les chiffres des barres, période par période : aucune ligne de total, ce serait compter deux fois les mêmes jours. */
export function TableParite({ tranches }: { readonly tranches: readonly Tranche[] }) {
  return (
    <Table caption="Qui apporte combien, par période" captionHidden>
      <thead>
        <tr>
          <Th>Période</Th>
          {ORDRE_FINANCEURS.map((financeur) => (
            <Th key={financeur} numeric>
              {LIBELLES_PARTS[financeur]}
            </Th>
          ))}
          <Th numeric>En tout</Th>
        </tr>
      </thead>
      <tbody>
        {tranches.map((tranche) => (
          <tr key={tranche.cle}>
            <Th scope="row" className="min-w-36">
              {nommerTranche(tranche)}
              {tranche.chevauche && (
                <span className="block text-xs font-normal text-encre-douce">recouvre une autre période</span>
              )}
            </Th>
            {ORDRE_FINANCEURS.map((financeur) => (
              <Td key={financeur} numeric>
                <Somme somme={getPart(tranche, financeur)} />
              </Td>
            ))}
            <Td numeric>
              <Somme somme={tranche.total} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
