'use server'
import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'
import { submit } from '@/lib/platform/command/submit'
import { createJalon, deleteJalon, placeJalonsHabituels, settleJalon, updateJalon } from './commands'

type Precedent = SubmissionResult | undefined

/** Le formulaire se trouve sur la page de la convention comme sur celle d’un acte : on revient d’où l’on vient. */
function createAdresse(formData: FormData, fait: string) {
  const depuis = z.uuid().safeParse(formData.get('depuis'))
  return ({ conventionId }: { readonly conventionId: string }) =>
    `/espace/${depuis.success ? `actes/${depuis.data}` : `conventions/${conventionId}`}?fait=${fait}#echeances`
}

export async function createJalonAction(_precedent: Precedent, formData: FormData) {
  return submit(createJalon, formData, createAdresse(formData, 'jalon'))
}

export async function updateJalonAction(_precedent: Precedent, formData: FormData) {
  return submit(updateJalon, formData, createAdresse(formData, 'jalon'))
}

export async function settleJalonAction(_precedent: Precedent, formData: FormData) {
  return submit(settleJalon, formData, createAdresse(formData, 'jalon'))
}

export async function deleteJalonAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteJalon, formData, createAdresse(formData, 'jalon-retire'))
}

export async function placeJalonsHabituelsAction(_precedent: Precedent, formData: FormData) {
  return submit(placeJalonsHabituels, formData, createAdresse(formData, 'jalons-habituels'))
}
