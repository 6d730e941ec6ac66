'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { createEcartConsigne, deleteEcartConsigne, explainEcart } from '../commands/ecarts'

type Precedent = SubmissionResult | undefined

const getAdresse = (acteId: string, fait: string) => `/espace/actes/${acteId}/ecarts?fait=${fait}`

export async function createEcartConsigneAction(_precedent: Precedent, formData: FormData) {
  return submit(createEcartConsigne, formData, ({ acteId }) => getAdresse(acteId, 'ecart'))
}

export async function deleteEcartConsigneAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteEcartConsigne, formData, ({ acteId }) => getAdresse(acteId, 'ecart-retire'))
}

export async function explainEcartAction(_precedent: Precedent, formData: FormData) {
  return submit(explainEcart, formData, ({ acteId }) => getAdresse(acteId, 'explication'))
}
