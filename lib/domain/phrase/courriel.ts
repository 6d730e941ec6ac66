import type { NotificationSituee } from '@/lib/domain/notification'
import { compterEnLettres } from '@/lib/domain/phrase/nombre'
import { decrireNotification, getAdresseNotification } from '@/lib/domain/phrase/notification'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'

/** Une notification à écrire, et la convention où elle se situe. */
export interface NotificationAEcrire extends NotificationSituee {
  readonly conventionTitre: string
  readonly collectivite: string
}

/** Ce qu’un courriel doit savoir de son destinataire et du portail. */
export interface Envoi {
  readonly nom: string
  /** L’adresse publique du portail. */
  readonly portail: string
  readonly aujourdhui: string
}

/** Le courriel d’une notification. */
export function ecrireCourriel(notification: NotificationAEcrire, envoi: Envoi): { objet: string; texte: string } {
  return {
    objet: decrireNotification(notification, envoi.aujourdhui).replace(/\.$/, ''),
    texte: ecrireTexte([ecrireParagraphe(notification, envoi)], envoi),
  }
}

/** Le résumé quotidien des notifications d’une personne. */
export function ecrireResume(
  notifications: readonly NotificationAEcrire[],
  envoi: Envoi,
): { objet: string; texte: string } {
  const compte = compterEnLettres(notifications.length, {
    singulier: 'nouvelle',
    pluriel: 'nouvelles',
    genre: 'feminin',
  })
  return {
    objet: `Tandem${DEUX_POINTS}${compte}`,
    texte: ecrireTexte(
      notifications.map((notification) => ecrireParagraphe(notification, envoi)),
      envoi,
    ),
  }
}

function ecrireParagraphe(notification: NotificationAEcrire, { portail, aujourdhui }: Envoi): string {
  const { conventionTitre, collectivite } = notification
  return [
    decrireNotification(notification, aujourdhui),
    `${entreGuillemets(conventionTitre)}, ${collectivite}`,
    new URL(getAdresseNotification(notification), portail).href,
  ].join('\n')
}

function ecrireTexte(paragraphes: readonly string[], { nom, portail }: Envoi): string {
  return [
    `Bonjour ${nom},`,
    ...paragraphes,
    `--\nVous choisissez quand Tandem vous écrit${DEUX_POINTS}${new URL('/espace/preferences', portail).href}`,
  ].join('\n\n')
}
