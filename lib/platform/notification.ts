import 'server-only'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma, TypeNotification } from '@/lib/platform/db/generated/client'
import { enqueue } from '@/lib/platform/taches/depot'

/** Ce dont un côté est prévenu. */
export interface Avis {
  readonly acteId: string
  readonly vers: Cote
  readonly type: TypeNotification
  /** Le fil, la contre-proposition ou le jalon dont il s’agit. */
  readonly objetId?: string
  /** L’étape annoncée : l’avis tombe quand l’acte en sort. */
  readonly statut?: StatutActe
}

/** Dépose l’avis chez chaque destinataire, sauf son auteur, dans la transaction du changement. */
export async function writeNotifications(
  tx: Transaction,
  { utilisateurId: auteur }: Viewer,
  collectiviteId: string,
  { acteId, vers, type, objetId, statut }: Avis,
): Promise<void> {
  const destinataires = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM espace.destinataires(${collectiviteId}::uuid, ${vers}::espace.cote) AS id`
  await addNotifications(
    tx,
    destinataires
      .filter(({ id }) => id !== auteur)
      .map(({ id: utilisateurId }) => ({
        collectiviteId,
        utilisateurId,
        acteId,
        type,
        objetId: objetId ?? null,
        statut: statut ?? null,
      })),
  )
}

/** Dépose ces notifications, et pour chacune le travail qui en écrira le courriel si la personne en veut. */
export async function addNotifications(
  tx: Transaction,
  notifications: readonly Omit<Prisma.NotificationCreateManyInput, 'id'>[],
): Promise<void> {
  const nouvelles = notifications.map((notification) => ({ id: crypto.randomUUID(), ...notification }))
  await tx.notification.createMany({ data: nouvelles })
  await enqueue(
    tx,
    'courriel',
    nouvelles.map(({ id: notificationId, collectiviteId }) => ({ notificationId, collectiviteId })),
  )
}
