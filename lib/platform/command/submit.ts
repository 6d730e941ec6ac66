import 'server-only'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'
import { CHAMPS_CONFLIT } from '@/lib/domain/conflit'
import { keepSignataire } from '@/lib/platform/auth/auteur'
import { getViewer } from '@/lib/platform/auth/session'
import type { Result } from '@/lib/platform/result'
import { arbitrate } from './arbitrage'
import type { Command } from './create-command'
import { readEnvoi } from './envoi'

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
  // Allonger ou raccourcir une liste ne soumet rien : rien n’est encore à corriger.
  if (saisie.status === undefined) return { reponse: { ...saisie.reply(), error: {} }, resultat: null }
  if (saisie.status !== 'success') return { reponse: saisie.reply(), resultat: null }
  if (!(await isSameOrigin())) {
    return { reponse: saisie.reply({ formErrors: ['Ce formulaire ne vient pas du portail.'] }), resultat: null }
  }
  const viewer = keepSignataire(await getViewer(), formData)
  const resultat = await command.runValidated(viewer, saisie.value, readEnvoi(formData.get(CHAMP_ENVOI)))
  if (resultat.ok) return { reponse: saisie.reply(), resultat }
  const fieldErrors = Object.fromEntries(
    Object.entries(resultat.champs).map(([champ, messages]) => [champ, [...messages]]),
  )
  return { reponse: saisie.reply({ formErrors: [resultat.message], fieldErrors }), resultat }
}

/** Ce qu’un formulaire reçoit en retour ; `conflit` dit qu’un autre a enregistré entre-temps et que rien n’est réglé. */
export interface ReponseFormulaire extends SubmissionResult {
  readonly conflit?: boolean
  /** Vrai quand la session est finie : se reconnecter est le moyen d’enregistrer. */
  readonly deconnecte?: boolean
}

const A_TRANCHER =
  'Quelqu’un a enregistré ce formulaire pendant votre saisie : choisissez ce qui reste, puis enregistrez.'

/**
 * Passe un formulaire à une commande et, si elle aboutit, redirige vers l’adresse que `next` tire du résultat. En cas de
 * conflit, la page se relit et le formulaire garde ce qui a été saisi, à choisir contre ce qui a été enregistré.
 */
export async function submit<S extends z.ZodObject, T>(
  command: Command<S, T>,
  recu: FormData,
  next: (valeur: T) => string,
): Promise<ReponseFormulaire> {
  const { formData, indecis } = arbitrate(recu)
  const saisie = parseWithZod(recu, { schema: command.schema })
  if (indecis.length > 0 && saisie.status !== undefined) {
    // Ce qui s’est enregistré au fil de la frappe depuis l’ouverture de la page n’est pas à départager.
    refresh()
    return { ...saisie.reply({ formErrors: [A_TRANCHER] }), conflit: true }
  }
  const { reponse, resultat } = await receive(command, formData)
  if (resultat?.ok) redirect(next(resultat.value))
  if (resultat?.tag === 'non_connecte') return { ...reponse, deconnecte: true }
  if (!recu.has(CHAMPS_CONFLIT.base)) return reponse
  const nouveau = resultat?.tag === 'conflit'
  if (nouveau) refresh()
  if (!nouveau && !recu.has(CHAMPS_CONFLIT.leur)) return reponse
  // La saisie rendue est celle qui est à l’écran, et non celle que les choix ont composée.
  const { initialValue } = saisie.reply({ formErrors: [] })
  return { ...reponse, ...(nouveau && { error: { '': [A_TRANCHER] } }), initialValue, conflit: true }
}
