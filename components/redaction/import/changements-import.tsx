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
          <Th>Ligne</Th>
          <Th>Part</Th>
          <Th>Ce qu’il devient</Th>
          <Th numeric>Dans l’acte</Th>
          <Th numeric>Dans le fichier</Th>
          <Th>Où</Th>
        </tr>
      </thead>
      <tbody>
        {changements.map(({ cle, ligne, part, etat, acte, fichier, autres, ou, depuis }) => (
          <tr key={cle}>
            <Th scope="row" className="min-w-44">
              {ligne}
            </Th>
            <Td className="min-w-40">{part}</Td>
            <Td className="min-w-32">
              {etat}
              {autres && <span className="block text-encre-douce">avec {autres}</span>}
              {depuis && <span className="block font-semibold">{depuis}</span>}
            </Td>
            <Td numeric>{acte}</Td>
            <Td numeric>{fichier}</Td>
            <Td className="whitespace-nowrap">{ou}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
