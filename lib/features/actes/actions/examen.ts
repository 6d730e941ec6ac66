'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { createFil, reopenFil, replyFil, resolveFil } from '../commands/commentaires'
import {
  createContreProposition,
  settleContreProposition,
  withdrawContreProposition,
} from '../commands/contre-propositions'
import { markVisite } from '../commands/visites'

type Precedent = SubmissionResult | undefined

/** L’examen, tel que la personne le regardait, à l’endroit dont elle vient de parler. */
function getAdresse(formData: FormData, acteId: string, fait: string, ancre: string): string {
  const vue = formData.get('vue') === 'changements' ? '&vue=changements' : ''
  return `/espace/actes/${acteId}/examen?fait=${fait}${vue}${ancre}`
}

export async function createFilAction(_precedent: Precedent, formData: FormData) {
  return submit(createFil, formData, ({ acteId, filId }) => getAdresse(formData, acteId, 'remarque', `#fil-${filId}`))
}

export async function replyFilAction(_precedent: Precedent, formData: FormData) {
  return submit(replyFil, formData, ({ acteId, filId }) => getAdresse(formData, acteId, 'reponse', `#fil-${filId}`))
}

export async function resolveFilAction(_precedent: Precedent, formData: FormData) {
  return submit(resolveFil, formData, ({ acteId, filId }) => getAdresse(formData, acteId, 'resolue', `#fil-${filId}`))
}

export async function reopenFilAction(_precedent: Precedent, formData: FormData) {
  return submit(reopenFil, formData, ({ acteId, filId }) => getAdresse(formData, acteId, 'rouverte', `#fil-${filId}`))
}

export async function createContrePropositionAction(_precedent: Precedent, formData: FormData) {
  return submit(createContreProposition, formData, ({ acteId, propositionId }) =>
    getAdresse(formData, acteId, 'proposition', `#proposition-${propositionId}`),
  )
}

export async function settleContrePropositionAction(_precedent: Precedent, formData: FormData) {
  return submit(settleContreProposition, formData, ({ acteId, propositionId }) =>
    getAdresse(formData, acteId, 'reglement', `#proposition-${propositionId}`),
  )
}

export async function withdrawContrePropositionAction(_precedent: Precedent, formData: FormData) {
  return submit(withdrawContreProposition, formData, ({ acteId, propositionId }) =>
    getAdresse(formData, acteId, 'proposition-retiree', `#proposition-${propositionId}`),
  )
}

export async function markVisiteAction(_precedent: Precedent, formData: FormData) {
  return submit(markVisite, formData, ({ acteId }) => getAdresse(formData, acteId, 'vu', ''))
}
