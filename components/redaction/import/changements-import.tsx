import { Table, Td, Th } from '@/components/ui/table'
import type { ChangementDecrit } from '@/lib/domain/phrase/import'

/** Un changement prêt à lire : ce qu’il est, où il se lit, et qui a touché le montant depuis le dépôt du fichier. */
export interface ChangementLu extends ChangementDecrit {
  readonly cle: string
  readonly etat: string
  readonly ou: string | null
  readonly depuis: string | null
}

type ChangementsImportProps = { readonly caption: string; readonly changements: readonly ChangementLu[] }

/** Ce que l’import écrirait, montant par montant : ce que l’acte dit, ce que le fichier veut. */
export function ChangementsImport({ caption, changements }: ChangementsImportProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>Montant</Th>
          <Th numeric>Dans l’acte</Th>
          <Th numeric>Dans le fichier</Th>
        </tr>
      </thead>
      <tbody>
        {changements.map(({ cle, ligne, part, etat, acte, fichier, autres, ou, depuis }) => (
          <tr key={cle}>
            <Th scope="row" className="min-w-36">
              {ligne}
              <span className="block font-normal">{part}</span>
              <span className="block font-normal text-encre-douce">
                {[autres === null ? etat : `${etat}, avec ${autres}`, ou].filter(Boolean).join(' · ')}
              </span>
              {depuis && <span className="block">{depuis}</span>}
            </Th>
            <Td numeric>{acte}</Td>
            <Td numeric>{fichier}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
