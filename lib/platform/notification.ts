import 'server-only'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { TypeNotification } from '@/lib/platform/db/generated/client'

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
  await tx.notification.createMany({
    data: destinataires
      .filter(({ id }) => id !== auteur)
      .map(({ id: utilisateurId }) => ({
        collectiviteId,
        utilisateurId,
        acteId,
        type,
        objetId: objetId ?? null,
        statut: statut ?? null,
      })),
  })
}
