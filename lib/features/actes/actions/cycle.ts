'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import type { Geste } from '@/lib/domain/cycle/transitions'
import { receive, submit } from '@/lib/platform/command/submit'
import { createAvenant } from '../commands/avenant'
import {
  abandonActe,
  reopenActe,
  restoreActe,
  returnActe,
  transmitActe,
  validateActe,
  withdrawActe,
} from '../commands/cycle'
import { recordSignature } from '../commands/preuves-signature'
import { signActe } from '../commands/signature'
import { confirmationSchema } from '../schema'

type Precedent = SubmissionResult | undefined

/** L’acte, avec la confirmation du geste qui vient d’y être fait. */
const toActe =
  (geste: Geste) =>
  ({ acteId }: { readonly acteId: string }) =>
    `/espace/actes/${acteId}?fait=${geste}`

export async function createAvenantAction(_precedent: Precedent, formData: FormData) {
  return submit(createAvenant, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=avenant`)
}

export async function transmitActeAction(_precedent: Precedent, formData: FormData) {
  return submit(transmitActe, formData, toActe('transmettre'))
}

export async function withdrawActeAction(_precedent: Precedent, formData: FormData) {
  return submit(withdrawActe, formData, toActe('retirer'))
}

export async function returnActeAction(_precedent: Precedent, formData: FormData) {
  return submit(returnActe, formData, toActe('renvoyer'))
}

/** Refusée parce que le contenu a bougé, la validation revient à l’examen, qui montre ce qui sépare les deux versions. */
export async function validateActeAction(_precedent: Precedent, formData: FormData) {
  const { reponse, resultat } = await receive(validateActe, formData)
  if (resultat?.ok) redirect(toActe('valider')(resultat.value))
  const { data } = validateActe.schema.safeParse(Object.fromEntries(formData))
  if (resultat?.tag !== 'conflit' || !data) return reponse
  redirect(`/espace/actes/${data.acteId}/examen?examinee=${data.empreinte}`)
}

export async function reopenActeAction(_precedent: Precedent, formData: FormData) {
  return submit(reopenActe, formData, toActe('rouvrir'))
}

export async function abandonActeAction(_precedent: Precedent, formData: FormData) {
  return submit(abandonActe, formData, toActe('abandonner'))
}

export async function restoreActeAction(_precedent: Precedent, formData: FormData) {
  return submit(restoreActe, formData, toActe('restaurer'))
}

export async function recordSignatureAction(_precedent: Precedent, formData: FormData) {
  return submit(recordSignature, formData, ({ acteId }) => `/espace/actes/${acteId}/signature?fait=preuves`)
}

export async function signActeAction(_precedent: Precedent, formData: FormData) {
  const confirmation = parseWithZod(formData, { schema: confirmationSchema })
  if (confirmation.status !== 'success') return confirmation.reply()
  return submit(signActe, formData, toActe('signer'))
}
