import { ProlongationForm } from '@/components/redaction/avenant/prolongation-form'
import { formatJourSaisie } from '@/lib/domain/periode'
import { updateFinConventionAction } from '@/lib/features/actes/actions/avenant'
import { getBlocs } from '@/lib/features/actes/queries/blocs'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readActe } from './charge'

/** La fin que l’avenant donne à la convention, s’il vient la prolonger. */
export async function Prolongation({ acteId }: { readonly acteId: string }) {
  const { viewer } = await readActe(acteId)
  const { typeAvenant, finConvention } = unwrap(await getBlocs(viewer, { acteId }))
  if (typeAvenant !== 'prolongation') return null
  return (
    <section aria-labelledby="prolongation" className="mb-12 space-y-4">
      <h2 id="prolongation">Prolongation de la convention</h2>
      <ProlongationForm
        action={updateFinConventionAction}
        acteId={acteId}
        finConvention={formatJourSaisie(finConvention)}
      />
    </section>
  )
}
