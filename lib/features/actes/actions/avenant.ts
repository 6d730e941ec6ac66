'use server'
import type { SubmissionResult } from '@conform-to/react'
import type { Bloc } from '@/lib/domain/vocabulaire'
import { submit } from '@/lib/platform/command/submit'
import { openBloc, updateFinConvention } from '../commands/blocs'

type Precedent = SubmissionResult | undefined

const PAGES = {
  periode: '/en-tete',
  mesures: '',
  montants: '/montants',
  echeances: '',
} as const satisfies Record<Bloc, string>

export async function openBlocAction(_precedent: Precedent, formData: FormData) {
  return submit(openBloc, formData, ({ acteId, bloc }) => `/espace/actes/${acteId}${PAGES[bloc]}?fait=bloc`)
}

export async function updateFinConventionAction(_precedent: Precedent, formData: FormData) {
  return submit(updateFinConvention, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=prolongation`)
}
