import { Checkbox } from '@/components/ui/choice'
import { FieldErrors } from '@/components/ui/field'
import { Table, Td, Th } from '@/components/ui/table'
import type { ReponseErratum } from '@/lib/features/actes/actions/erratum'

const ID = 'erratum-confirmation'

type RelectureErratumProps = {
  readonly relecture: NonNullable<ReponseErratum['relecture']>
  readonly erreurs: readonly string[]
}

/** Chaque valeur avant et après, et la case qui la publie. */
export function RelectureErratum({ relecture, erreurs }: RelectureErratumProps) {
  const { changements, empreinte } = relecture
  return (
    <section aria-labelledby="relecture" className="space-y-6 border-t border-encre pt-6">
      <h2 id="relecture">Relisez la correction</h2>
      <Table caption="Ce qui sera publié" captionHidden>
        <thead>
          <tr>
            <Th>Quoi</Th>
            <Th>Publié aujourd’hui</Th>
            <Th>Corrigé</Th>
          </tr>
        </thead>
        <tbody>
          {changements.map(({ sujet, quoi, avant, apres }) => (
            <tr key={`${sujet} ${quoi}`}>
              <Th scope="row">
                {sujet}
                <span className="block font-normal">{quoi}</span>
              </Th>
              <Td>{avant}</Td>
              <Td>{apres}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <input type="hidden" name="empreinte" value={empreinte} />
      <p className="text-sm text-encre-douce">
        Empreinte de cette relecture{'\u202f'}: <code className="break-all">{empreinte}</code>
      </p>
      <div>
        <FieldErrors id={ID} errors={erreurs} />
        <Checkbox
          key={empreinte}
          id={ID}
          name="confirmation"
          aria-invalid={erreurs.length > 0 || undefined}
          label="J’ai relu cette correction et je la publie au nom de la collectivité."
          hint="L’ancienne publication reste lisible, avec la nouvelle et sa raison."
        />
      </div>
    </section>
  )
}
