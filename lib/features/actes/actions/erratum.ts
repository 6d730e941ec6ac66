'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { getViewer } from '@/lib/platform/auth/session'
import { isSameOrigin, submit } from '@/lib/platform/command/submit'
import { publishErratum } from '../commands/erratum'
import { type CorrectionRelue, relireErratum } from '../queries/erratum'
import { confirmationSchema } from '../schema'
import { correctionSchema } from '../schema-erratum'

export interface ReponseErratum extends SubmissionResult {
  /** La correction à confirmer, quand elle se lit. */
  readonly relecture?: Extract<CorrectionRelue, { tag: 'relue' }>
}

/** Relit la correction, puis, confirmée, la publie. Une correction changée depuis se relit de nouveau. */
export async function erratumAction(
  _precedent: ReponseErratum | undefined,
  formData: FormData,
): Promise<ReponseErratum> {
  const saisie = parseWithZod(formData, { schema: correctionSchema })
  if (saisie.status !== 'success') return saisie.reply()
  if (!(await isSameOrigin())) return saisie.reply({ formErrors: ['Ce formulaire ne vient pas du portail.'] })
  const reponse = formData.get('geste') === 'publier' ? await publish(formData) : saisie.reply()
  const relue = await relireErratum.runValidated(await getViewer(), saisie.value)
  if (!relue.ok) return saisie.reply({ formErrors: [relue.message] })
  if (relue.value.tag === 'refus') return saisie.reply({ formErrors: [relue.value.message] })
  return { ...reponse, relecture: relue.value }
}

async function publish(formData: FormData): Promise<SubmissionResult> {
  const confirmation = parseWithZod(formData, { schema: confirmationSchema })
  if (confirmation.status !== 'success') return confirmation.reply()
  return submit(publishErratum, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=erratum`)
}
