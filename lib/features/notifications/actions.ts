'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { markAllRead, markRead, updatePreference } from './commands'

type Precedent = SubmissionResult | undefined

const NOTIFICATIONS = '/espace/notifications'

export async function markReadAction(_precedent: Precedent, formData: FormData) {
  return submit(markRead, formData, () => NOTIFICATIONS)
}

export async function markAllReadAction(_precedent: Precedent, formData: FormData) {
  return submit(markAllRead, formData, () => NOTIFICATIONS)
}

export async function updatePreferenceAction(_precedent: Precedent, formData: FormData) {
  return submit(updatePreference, formData, () => '/espace/preferences?fait=preference')
}
