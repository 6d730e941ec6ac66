import { Table, Td, Th } from '@/components/ui/table'
import type { Releve } from '@/lib/domain/import/place'
import { compter } from '@/lib/domain/phrase/nombre'

type RelevesProps = { readonly caption: string; readonly captionHidden?: boolean; readonly releves: readonly Releve[] }

/** Une mauvaise colonne fait de chaque case une erreur : au-delà, personne ne lit, et la page s’alourdit. */
const MONTRES_MAX = 500

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
        {releves.slice(0, MONTRES_MAX).map(({ ou, message }) => (
          <tr key={`${ou} ${message}`}>
            <Th scope="row" className="min-w-32">
              {ou}
            </Th>
            <Td>{message}</Td>
          </tr>
        ))}
      </tbody>
      {releves.length > MONTRES_MAX && (
        <tfoot>
          <tr>
            <Th scope="row">Plus loin</Th>
            <Td>{compter(releves.length - MONTRES_MAX, 'autre endroit du fichier', 'autres endroits du fichier')}</Td>
          </tr>
        </tfoot>
      )}
    </Table>
  )
}
