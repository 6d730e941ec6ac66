import { LiensFormats } from '@/components/ui/liens-formats'
import { compter } from '@/lib/domain/phrase/nombre'

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
    <ul className="divide-y divide-filet border-y border-filet">
      {tables.map(({ code, titre, description, lignes }) => (
        <li key={code} className="grid gap-x-12 gap-y-2 py-4 lg:grid-cols-2">
          <div>
            <h3 id={code} className="text-base">
              {titre}, {compter(lignes, 'ligne', 'lignes')}
            </h3>
            <p className="text-encre-douce text-sm">{description}</p>
          </div>
          <div className="text-sm">
            <LiensFormats csv={`/donnees/${code}.csv`} libelle={titre} />
            <a href={`/donnees/${code}.schema.json`} className="inline-block" aria-label={`Table Schema, ${titre}`}>
              Table Schema
            </a>
          </div>
        </li>
      ))}
    </ul>
  )
}
