import { LiensFormats } from '@/components/ui/liens-formats'
import { Table, Td, Th } from '@/components/ui/table'

type TablesOuvertesProps = {
  readonly tables: readonly {
    readonly code: string
    readonly titre: string
    readonly description: string
    readonly lignes: number
  }[]
}

/** Chaque table : ce qu’elle contient, combien de lignes, et ses fichiers. */
export function TablesOuvertes({ tables }: TablesOuvertesProps) {
  return (
    <Table caption="Chaque table, son nombre de lignes et ses fichiers" captionHidden>
      <thead>
        <tr>
          <Th>Table</Th>
          <Th numeric>Lignes</Th>
          <Th>Fichiers</Th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ code, titre, description, lignes }) => (
          <tr key={code}>
            <Th scope="row" id={code} className="min-w-56">
              {titre}
              <span className="block max-w-texte font-normal text-encre-douce">{description}</span>
            </Th>
            <Td numeric>{lignes.toLocaleString('fr-FR')}</Td>
            <Td className="min-w-64">
              <LiensFormats csv={`/donnees/${code}.csv`} libelle={titre} />
              <a href={`/donnees/${code}.schema.json`} className="inline-block" aria-label={`Table Schema, ${titre}`}>
                Table Schema
              </a>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
