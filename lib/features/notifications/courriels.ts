import 'server-only'
import { getJour } from '@/lib/domain/periode'
import { ecrireCourriel, ecrireResume } from '@/lib/domain/phrase/courriel'
import type { Courriel } from '@/lib/platform/courriel/envoi'
import { type Transaction, withTache } from '@/lib/platform/db/contexte'
import { enqueue } from '@/lib/platform/taches/depot'
import type { TravailCourriel, TravailResume } from '@/lib/platform/taches/files'
import { loadAEnvoyer, loadNotifications, type NotificationChargee } from './load'

/** Par où partent les courriels, et l’adresse que leurs liens désignent. */
export interface Poste {
  readonly send: (courriel: Courriel) => Promise<void>
  readonly portail: string
}

/** Envoie une notification à qui veut ses courriels aussitôt, si elle a encore une raison d’être. */
export async function sendCourriel(travail: TravailCourriel, poste: Poste): Promise<void> {
  await withTache(async (tx) => {
    const notification = await loadAEnvoyer(tx, travail)
    if (!notification || !isAttendu(notification, 'immediat')) return
    await sendUneFois(
      tx,
      [notification],
      poste,
      notification.id,
      ecrireCourriel(notification, toEnvoi(notification, poste)),
    )
  })
}

/** Envoie son résumé à une personne qui n’en veut qu’un par jour, s’il y a de quoi. */
export async function sendResume({ utilisateurId }: TravailResume, poste: Poste): Promise<void> {
  await withTache(async (tx) => {
    const toutes = await loadNotifications(tx, utilisateurId, 'a_envoyer')
    const notifications = toutes.filter((notification) => isAttendu(notification, 'quotidien'))
    const [premiere] = notifications
    if (!premiere) return
    const envoi = toEnvoi(premiere, poste)
    const id = `${envoi.aujourdhui}-${premiere.id}`
    await sendUneFois(tx, notifications, poste, id, ecrireResume(notifications, envoi))
  })
}

/** Dépose un résumé par personne qui en veut un : l’échec de l’un ne retarde pas les autres. */
export async function enqueueResumes(): Promise<void> {
  await withTache(async (tx) => {
    const personnes = await tx.utilisateur.findMany({
      where: { courriels: 'quotidien', actif: true },
      select: { id: true },
    })
    await enqueue(
      tx,
      'resume',
      personnes.map(({ id }) => ({ utilisateurId: id })),
    )
  })
}

/**
 * Marque d’abord, envoie ensuite, valide enfin : un autre essai attend la ligne puis la trouve envoyée, et un envoi
 * qui échoue défait la marque. Une part déjà envoyée ailleurs : tout se défait aussi, et l’essai suivant recompose.
 */
async function sendUneFois(
  tx: Transaction,
  notifications: readonly NotificationChargee[],
  { send }: Poste,
  id: string,
  courriel: Pick<Courriel, 'objet' | 'texte'>,
): Promise<void> {
  const [premiere] = notifications
  if (!premiere) return
  const ids = notifications.map((notification) => notification.id)
  const { count } = await tx.notification.updateMany({
    where: { id: { in: ids }, envoyeeLe: null },
    data: { envoyeeLe: new Date() },
  })
  if (count === 0) return
  if (count < ids.length) throw new Error('Une part de ce courriel vient de partir autrement : il est à recomposer.')
  await send({ id, destinataire: premiere.destinataire, ...courriel })
}

function isAttendu({ destinataire }: NotificationChargee, preference: 'immediat' | 'quotidien'): boolean {
  return destinataire.actif && destinataire.courriels === preference
}

function toEnvoi({ destinataire: { nom } }: NotificationChargee, { portail }: Poste) {
  return { nom, portail, aujourdhui: getJour(new Date()) }
}
