import { Alert } from '@/components/ui/alert'
import { Table, Td, Th } from '@/components/ui/table'
import { decrireVerification } from '@/lib/domain/phrase/verification'

export type VerificationFaite = {
  readonly publications: number
  readonly lignes: number
  readonly defauts: readonly {
    readonly ordre: number | null
    readonly quoi: string
    readonly attendu: string
    readonly trouve: string
  }[]
}

/** Ce que la vérification vient de recalculer, et chaque chose qui ne s’accorde pas. */
export function ResultatVerification({ verification }: { readonly verification: VerificationFaite }) {
  const { defauts } = verification
  return (
    <div className="space-y-8">
      <Alert
        tone={defauts.length === 0 ? 'success' : 'error'}
        title={defauts.length === 0 ? 'Tout se recalcule' : 'Tout ne se recalcule pas'}
      >
        <p>{decrireVerification(verification)}</p>
      </Alert>
      {defauts.length > 0 && (
        <Table caption="Ce qui ne se recalcule pas">
          <thead>
            <tr>
              <Th>Où</Th>
              <Th>Quoi</Th>
              <Th>Attendu</Th>
              <Th>Trouvé</Th>
            </tr>
          </thead>
          <tbody>
            {defauts.map(({ ordre, quoi, attendu, trouve }) => (
              <tr key={`${ordre}-${quoi}`}>
                <Th scope="row">{ordre === null ? 'Convention' : `Publication ${ordre + 1}`}</Th>
                <Td>{quoi}</Td>
                <Td className="break-all">{attendu}</Td>
                <Td className="break-all">{trouve}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  )
}
