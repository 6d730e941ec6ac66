import { Details } from '@/components/ui/details'
import { Table, Td, Th } from '@/components/ui/table'

type ChampsProps = {
  readonly titre: string
  readonly champs: readonly {
    readonly nom: string
    readonly description: string
    readonly mots: readonly string[]
    readonly exemple: string
  }[]
}

/** Les paramètres d’une adresse, ou les colonnes d’une table. */
export function Champs({ titre, champs }: ChampsProps) {
  return (
    <Details summary={titre}>
      <Table caption={titre} captionHidden>
        <thead>
          <tr>
            <Th>Nom</Th>
            <Th>Sens</Th>
            <Th>Valeurs, ou exemple</Th>
          </tr>
        </thead>
        <tbody>
          {champs.map(({ nom, description, mots, exemple }) => (
            <tr key={nom}>
              <Th scope="row">
                <code>{nom}</code>
              </Th>
              <Td>{description}</Td>
              <Td>
                <code className="break-words">{mots.length > 0 ? mots.join(', ') : exemple}</code>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Details>
  )
}
