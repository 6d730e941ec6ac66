import 'server-only'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CHAMP_ENVOI } from '@/lib/domain/saisie'
import { getViewer } from '@/lib/platform/auth/session'
import type { Result } from '@/lib/platform/result'
import type { Command } from './create-command'

/** Ce qu’un formulaire a donné : la réponse à lui rendre et, si la commande a été lancée, ce qu’elle a répondu. */
export interface Reception<T> {
  readonly reponse: SubmissionResult
  readonly resultat: Result<T> | null
}

/** Vrai quand le formulaire vient de nos pages : une requête sans Origin passe la garde de Next, pas celle-ci. */
export async function isSameOrigin(): Promise<boolean> {
  const entetes = await headers()
  const site = entetes.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origine = entetes.get('origin')
  return origine !== null && URL.canParse(origine) && new URL(origine).host === entetes.get('host')
}

/** Passe un formulaire à une commande. Un refus rend la saisie intacte, avec ses messages au formulaire et à chaque champ. */
export async function receive<S extends z.ZodObject, T>(
  command: Command<S, T>,
  formData: FormData,
): Promise<Reception<T>> {
  const saisie = parseWithZod(formData, { schema: command.schema })
  if (saisie.status !== 'success') return { reponse: saisie.reply(), resultat: null }
  if (!(await isSameOrigin())) {
    return { reponse: saisie.reply({ formErrors: ['Ce formulaire ne vient pas du portail.'] }), resultat: null }
  }
  const resultat = await command.runValidated(await getViewer(), saisie.value, readEnvoi(formData))
  if (resultat.ok) return { reponse: saisie.reply(), resultat }
  const fieldErrors = Object.fromEntries(
    Object.entries(resultat.champs).map(([champ, messages]) => [champ, [...messages]]),
  )
  return { reponse: saisie.reply({ formErrors: [resultat.message], fieldErrors }), resultat }
}

/** Passe un formulaire à une commande et, si elle aboutit, redirige vers l’adresse que `next` tire du résultat. */
export async function submit<S extends z.ZodObject, T>(
  command: Command<S, T>,
  formData: FormData,
  next: (valeur: T) => string,
): Promise<SubmissionResult> {
  const { reponse, resultat } = await receive(command, formData)
  if (resultat?.ok) redirect(next(resultat.value))
  return reponse
}

const cleEnvoi = z.string().regex(/^[0-9a-f]{32}$/)

/** La clé que la page a donnée à ce formulaire ; absente, l’envoi n’est pas reconnu s’il se répète. */
function readEnvoi(formData: FormData): string | undefined {
  return cleEnvoi.safeParse(formData.get(CHAMP_ENVOI)).data
}
