'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { createReprise } from '../commands/reprise'

export async function createRepriseAction(_precedent: SubmissionResult | undefined, formData: FormData) {
  return submit(createReprise, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=reprise`)
}
