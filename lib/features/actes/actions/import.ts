'use server'
import type { SubmissionResult } from '@conform-to/react'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { receive, submit } from '@/lib/platform/command/submit'
import { openBloc } from '../commands/blocs'
import { applyImport } from '../commands/import'
import { undoImport } from '../commands/import-annulation'
import { discardImport, saveCorrespondance } from '../commands/import-depot'

type Precedent = SubmissionResult | undefined

const getAdresse = (acteId: string) => `/espace/actes/${acteId}/import`

export async function saveCorrespondanceAction(_precedent: Precedent, formData: FormData) {
  return submit(
    saveCorrespondance,
    formData,
    ({ acteId, importId }) => `${getAdresse(acteId)}/${importId}?fait=correspondance#apercu`,
  )
}

/** Importe ce que l’aperçu montrait. L’acte a bougé depuis : l’aperçu se relit, et les choix faits restent. */
export async function applyImportAction(_precedent: Precedent, formData: FormData) {
  const { reponse, resultat } = await receive(applyImport, formData)
  if (resultat?.ok) redirect(`${getAdresse(resultat.value.acteId)}?fait=import`)
  if (resultat?.tag === 'conflit') refresh()
  return reponse
}

/** Ouvre un bloc que l’import touche, et revient à son aperçu. */
export async function openBlocImportAction(importId: string, _precedent: Precedent, formData: FormData) {
  return submit(openBloc, formData, ({ acteId }) => `${getAdresse(acteId)}/${encodeURIComponent(importId)}?fait=bloc`)
}

export async function undoImportAction(_precedent: Precedent, formData: FormData) {
  return submit(undoImport, formData, ({ acteId }) => `${getAdresse(acteId)}?fait=import-annule`)
}

export async function discardImportAction(_precedent: Precedent, formData: FormData) {
  return submit(discardImport, formData, ({ acteId }) => `${getAdresse(acteId)}?fait=import-renonce`)
}
