'use server'
import type { SubmissionResult } from '@conform-to/react'
import type { Bloc } from '@/lib/domain/vocabulaire'
import { submit } from '@/lib/platform/command/submit'
import { restoreLignes } from '../commands/annulation'
import { openBloc, updateFinConvention } from '../commands/blocs'
import { endLigne } from '../commands/fin'
import { mergeLignes } from '../commands/fusion'
import { reportCredits } from '../commands/report'
import { splitLigne } from '../commands/scission'

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

export async function endLigneAction(_precedent: Precedent, formData: FormData) {
  return submit(endLigne, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=fin`)
}

export async function splitLigneAction(_precedent: Precedent, formData: FormData) {
  return submit(splitLigne, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=scission`)
}

export async function mergeLignesAction(_precedent: Precedent, formData: FormData) {
  return submit(mergeLignes, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=fusion`)
}

export async function restoreLignesAction(_precedent: Precedent, formData: FormData) {
  return submit(restoreLignes, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=retablie`)
}

export async function reportCreditsAction(_precedent: Precedent, formData: FormData) {
  return submit(reportCredits, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=report`)
}
