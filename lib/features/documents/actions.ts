'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { choosePublication, withdrawDocument } from './commands'

type Precedent = SubmissionResult | undefined

const getAdresse = (acteId: string, fait: string) => `/espace/actes/${acteId}/documents?fait=${fait}`

export async function withdrawDocumentAction(_precedent: Precedent, formData: FormData) {
  return submit(withdrawDocument, formData, ({ acteId }) => getAdresse(acteId, 'document-retire'))
}

export async function choosePublicationAction(_precedent: Precedent, formData: FormData) {
  return submit(choosePublication, formData, ({ acteId }) => getAdresse(acteId, 'document-publication'))
}
