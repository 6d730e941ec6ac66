'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { submit } from '@/lib/platform/command/submit'
import { createAvenant } from '../commands/avenant'
import { signActe } from '../commands/signature'
import { confirmationSchema } from '../schema'

type Precedent = SubmissionResult | undefined

export async function createAvenantAction(_precedent: Precedent, formData: FormData) {
  return submit(createAvenant, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=avenant`)
}

export async function signActeAction(_precedent: Precedent, formData: FormData) {
  const confirmation = parseWithZod(formData, { schema: confirmationSchema })
  if (confirmation.status !== 'success') return confirmation.reply()
  return submit(signActe, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=signature`)
}
