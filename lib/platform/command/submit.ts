import 'server-only'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { getViewer } from '@/lib/platform/auth/session'
import type { Command } from './create-command'

/** Vrai quand le formulaire vient de nos pages : une requête sans Origin passe la garde de Next, pas celle-ci. */
export async function isSameOrigin(): Promise<boolean> {
  const entetes = await headers()
  const site = entetes.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origine = entetes.get('origin')
  return origine !== null && URL.canParse(origine) && new URL(origine).host === entetes.get('host')
}

/**
 * Passe un formulaire à une commande. Succès : redirige vers l’adresse que `next` tire du résultat.
 * Refus : rend la saisie intacte, avec ses messages au formulaire et à chaque champ.
 */
export async function submit<S extends z.ZodObject, T>(
  command: Command<S, T>,
  formData: FormData,
  next: (valeur: T) => string,
): Promise<SubmissionResult> {
  const saisie = parseWithZod(formData, { schema: command.schema })
  if (saisie.status !== 'success') return saisie.reply()
  if (!(await isSameOrigin())) return saisie.reply({ formErrors: ['Ce formulaire ne vient pas du portail.'] })
  const resultat = await command.runValidated(await getViewer(), saisie.value)
  if (resultat.ok) redirect(next(resultat.value))
  return saisie.reply({
    formErrors: [resultat.message],
    fieldErrors: Object.fromEntries(Object.entries(resultat.champs).map(([champ, messages]) => [champ, [...messages]])),
  })
}
