'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getAdresseSuiviSignalement } from '@/lib/domain/adresse-publique'
import { CHAMP_ENVOI, CHAMP_PIEGE } from '@/lib/domain/champs-caches'
import { readEnvoi } from '@/lib/platform/command/envoi'
import { isSameOrigin, submit } from '@/lib/platform/command/submit'
import { settleSignalement } from './commands'
import { type Depot, depositSignalement } from './depot'
import { signalementSchema } from './schema'

/** Ce que la page rend quand rien n’est déposé : la saisie telle quelle, et pourquoi. */
export interface RefusSignalement {
  readonly valeurs: Readonly<Record<'chiffre' | 'message' | 'source', string>>
  readonly erreurs: readonly { readonly id: string; readonly message: string }[]
  readonly refus: string | null
}

const REFUS = {
  inconnu: 'Cette page ne porte aucun chiffre publié : ouvrez celle du chiffre, et suivez son lien.',
  plein: 'Trop d’erreurs ont été signalées aujourd’hui. Votre texte est gardé ci-dessous : renvoyez-le demain.',
  trop: 'Vous avez déjà beaucoup envoyé. Votre texte est gardé ci-dessous : renvoyez-le plus tard.',
} as const satisfies Record<Exclude<Depot['tag'], 'recu'>, string>

const AILLEURS = 'Ce formulaire ne vient pas du portail, ou un programme l’a rempli.'

/** Dépose une erreur signalée, et mène à l’adresse où la suivre. */
export async function depositSignalementAction(
  _precedent: RefusSignalement | null,
  formData: FormData,
): Promise<RefusSignalement> {
  const saisie = parseWithZod(formData, { schema: signalementSchema })
  if (saisie.status !== 'success') {
    return rendre(formData, null, Object.entries(saisie.reply().error ?? {}))
  }
  if (!(await isSameOrigin()) || formData.get(CHAMP_PIEGE)) return rendre(formData, AILLEURS)
  const depot = await depositSignalement(saisie.value, readEnvoi(formData.get(CHAMP_ENVOI)), await headers())
  if (depot.tag === 'recu') redirect(`${getAdresseSuiviSignalement(depot.jeton)}?recu=1`)
  return rendre(formData, REFUS[depot.tag])
}

/** Enregistre la réponse de la collectivité, et ramène à ses erreurs signalées. */
export async function settleSignalementAction(_precedent: SubmissionResult | undefined, formData: FormData) {
  return submit(settleSignalement, formData, () => '/espace/signalements?fait=reponse')
}

function rendre(
  formData: FormData,
  refus: string | null,
  erreurs: readonly (readonly [string, readonly string[] | null])[] = [],
): RefusSignalement {
  const lire = (nom: string) => {
    const valeur = formData.get(nom)
    return typeof valeur === 'string' ? valeur : ''
  }
  return {
    valeurs: { chiffre: lire('chiffre'), message: lire('message'), source: lire('source') },
    erreurs: erreurs.flatMap(([id, messages]) => (messages ?? []).map((message) => ({ id, message }))),
    refus,
  }
}
