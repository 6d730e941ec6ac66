'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { linkAnnonce, unlinkAnnonce } from './commands/suite'

type Precedent = SubmissionResult | undefined

const getAdresse = (conventionId: string, fait: string) => `/espace/conventions/${conventionId}?fait=${fait}`

export async function linkAnnonceAction(_precedent: Precedent, formData: FormData) {
  return submit(linkAnnonce, formData, ({ conventionId }) => getAdresse(conventionId, 'annonce'))
}

export async function unlinkAnnonceAction(_precedent: Precedent, formData: FormData) {
  return submit(unlinkAnnonce, formData, ({ conventionId }) => getAdresse(conventionId, 'annonce-deliee'))
}
