import { Button } from '@/components/ui/button'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describeField, Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

type DepotClasseurProps = {
  readonly acteId: string
  /** Pourquoi le dernier fichier a été refusé. */
  readonly refus: string | null
}

const AIDE =
  'XLSX, ODS ou CSV, de 5\u202fMo au plus. Un classeur de l’acte, ou le vôtre\u202f: un titre par colonne, une ligne par mesure ou action.'

/** Un formulaire ordinaire : le fichier part sans script, et rien n’est écrit avant d’avoir été relu. */
export function DepotClasseur({ acteId, refus }: DepotClasseurProps) {
  const errors = refus === null ? [] : [refus]
  return (
    <form
      method="post"
      action={`/api/actes/${acteId}/import`}
      encType="multipart/form-data"
      className="max-w-texte space-y-6"
    >
      <ErrorSummary errors={errors.map((message) => ({ id: 'import-fichier', message }))} />
      <CleEnvoi />
      <Field id="import-fichier" label="Fichier" hint={AIDE} errors={errors}>
        <Input
          {...describeField('import-fichier', { hint: AIDE, errors })}
          name="fichier"
          type="file"
          accept=".xlsx,.ods,.csv,.tsv,.txt"
        />
      </Field>
      <Button type="submit">Voir ce que le fichier changerait</Button>
    </form>
  )
}
