'use server'
import type { SubmissionResult } from '@conform-to/react'
import { refresh } from 'next/cache'
import { receive, submit } from '@/lib/platform/command/submit'
import type { MotifRefus } from '@/lib/platform/result'
import { saveMontants } from '../commands/montants'
import { reconduireMontants } from '../commands/reconduction'

export interface ReponseMontants {
  readonly reponse: SubmissionResult
  readonly issue: 'enregistre' | MotifRefus | 'a_completer'
  readonly le: string
}

/**
 * Enregistre sans quitter la page. La page est relue quand l’acte a changé, par nous ou par un autre ;
 * jamais quand la session est finie, car elle céderait la place à la connexion et la saisie avec elle.
 */
export async function saveMontantsAction(
  _precedent: ReponseMontants | null,
  formData: FormData,
): Promise<ReponseMontants> {
  const { reponse, resultat } = await receive(saveMontants, formData)
  if (resultat?.ok || resultat?.tag === 'conflit') refresh()
  const issue = resultat === null ? 'a_completer' : resultat.ok ? 'enregistre' : resultat.tag
  return { reponse, issue, le: new Date().toISOString() }
}

export async function reconduireMontantsAction(_precedent: SubmissionResult | undefined, formData: FormData) {
  return submit(reconduireMontants, formData, ({ acteId }) => `/espace/actes/${acteId}?fait=reconduction`)
}
