'use server'
import type { SubmissionResult } from '@conform-to/react'
import { submit } from '@/lib/platform/command/submit'
import { updateEnTete } from '../commands/en-tete'
import { createFicheAction, deleteFicheAction, updateFicheAction } from '../commands/fiches-action'
import { addMesuresCatalogue, createMesure, deleteMesure, updateMesure } from '../commands/mesures'

type Precedent = SubmissionResult | undefined

const getAdresse = (acteId: string, fait: string) => `/espace/actes/${acteId}?fait=${fait}`

export async function updateEnTeteAction(_precedent: Precedent, formData: FormData) {
  return submit(updateEnTete, formData, ({ acteId }) => getAdresse(acteId, 'en-tete'))
}

export async function addMesuresCatalogueAction(_precedent: Precedent, formData: FormData) {
  return submit(addMesuresCatalogue, formData, ({ acteId }) => getAdresse(acteId, 'catalogue'))
}

export async function createMesureAction(_precedent: Precedent, formData: FormData) {
  return submit(createMesure, formData, ({ acteId }) => getAdresse(acteId, 'mesure'))
}

export async function updateMesureAction(_precedent: Precedent, formData: FormData) {
  return submit(updateMesure, formData, ({ acteId }) => getAdresse(acteId, 'mesure'))
}

export async function deleteMesureAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteMesure, formData, ({ acteId }) => getAdresse(acteId, 'mesure-retiree'))
}

export async function createFicheActionAction(_precedent: Precedent, formData: FormData) {
  return submit(createFicheAction, formData, ({ acteId }) => getAdresse(acteId, 'fiche'))
}

export async function updateFicheActionAction(_precedent: Precedent, formData: FormData) {
  return submit(updateFicheAction, formData, ({ acteId }) => getAdresse(acteId, 'fiche'))
}

export async function deleteFicheActionAction(_precedent: Precedent, formData: FormData) {
  return submit(deleteFicheAction, formData, ({ acteId }) => getAdresse(acteId, 'fiche-retiree'))
}
