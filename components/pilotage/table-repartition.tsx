import { Table, Td, Th } from '@/components/ui/table'
import type { Tranche } from '@/lib/domain/pilotage/tranche'
import { nommerTranche } from './nommer-tranche'
import { Somme } from './somme'

type TableRepartitionProps = {
  readonly legende: string
  readonly tranches: readonly Tranche[]
  readonly nommer: (cle: string | null) => string
}

/** Une ligne par période et par part. */
export function TableRepartition({ legende, tranches, nommer }: TableRepartitionProps) {
  return (
    <Table caption={legende} captionHidden>
      <thead>
        <tr>
          <Th>Période</Th>
          <Th>Part</Th>
          <Th numeric>Montant</Th>
          <Th numeric>Sur</Th>
        </tr>
      </thead>
      <tbody>
        {tranches.flatMap((tranche) =>
          tranche.parts.map((part) => (
            <tr key={`${tranche.cle}|${part.cle}`}>
              <Th scope="row">{nommerTranche(tranche)}</Th>
              <Td>{nommer(part.cle)}</Td>
              <Td numeric>
                <Somme somme={part} />
              </Td>
              <Td numeric>
                <Somme somme={tranche.total} />
              </Td>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  )
}
