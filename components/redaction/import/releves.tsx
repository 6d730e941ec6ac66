import { Table, Td, Th } from '@/components/ui/table'
import type { Releve } from '@/lib/domain/import/place'

type RelevesProps = { readonly caption: string; readonly captionHidden?: boolean; readonly releves: readonly Releve[] }

/** Des endroits du fichier, et ce qu’il y a à dire de chacun. */
export function Releves({ caption, captionHidden, releves }: RelevesProps) {
  return (
    <Table caption={caption} captionHidden={captionHidden}>
      <thead>
        <tr>
          <Th>Où</Th>
          <Th>Ce qu’il y a</Th>
        </tr>
      </thead>
      <tbody>
        {releves.map(({ ou, message }) => (
          <tr key={`${ou} ${message}`}>
            <Th scope="row" className="whitespace-nowrap">
              {ou}
            </Th>
            <Td>{message}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
