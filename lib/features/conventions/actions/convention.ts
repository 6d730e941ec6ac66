'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { createConvention, updateConvention } from '../commands/convention'
import { saveIdentifiants } from '../commands/identifiants'
import { createFait, createSource, deleteFait, deleteSource, updateSource } from '../commands/sources'

type Precedent = SubmissionResult | undefined

const getAdresse = (conventionId: string, fait: string) => `/espace/conventions/${conventionId}?fait=${fait}`

export async function createConventionAction(_precedent: Precedent, formData: FormData) {
  return submit(createConvention, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=convention`)
}

export async function updateConventionAction(_precedent: Precedent, formData: FormData) {
  return submit(updateConvention, formData, ({ conventionId }) => getAdresse(conventionId, 'convention'))
}

export async function saveIdentifiantsAction(_precedent: Precedent, formData: FormData) {
  return submit(saveIdentifiants, formData, ({ conventionId }) => getAdresse(conventionId, 'identifiants'))
}

export async function createSourceAction(_precedent: Precedent, formData: FormData) {
  return submit(createSource, formData, ({ conventionId }) => getAdresse(conventionId, 'source'))
}

export async function updateSourceAction(_precedent: Precedent, formData: FormData) {
  return submit(updateSource, formData, ({ conventionId }) => getAdresse(conventionId, 'source'))
}

export async function deleteSourceAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteSource, formData, ({ conventionId }) => getAdresse(conventionId, 'source-retiree'))
}

export async function createFaitAction(_precedent: Precedent, formData: FormData) {
  return submit(createFait, formData, ({ conventionId }) => getAdresse(conventionId, 'contexte'))
}

export async function deleteFaitAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteFait, formData, ({ conventionId }) => getAdresse(conventionId, 'contexte-retire'))
}
