import Link from 'next/link'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Badge } from '@/components/ui/badge'
import type { NotificationSituee } from '@/lib/domain/notification'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { decrireNotification, getAdresseNotification } from '@/lib/domain/phrase/notification'

interface NotificationListee extends NotificationSituee {
  readonly id: string
  readonly conventionTitre: string
  readonly collectivite: string
  readonly creeeLe: Date
  readonly lueLe: Date | null
}

type ListeNotificationsProps = {
  readonly notifications: readonly NotificationListee[]
  readonly aujourdhui: string
  readonly markRead: ActionFormulaire
}

export function ListeNotifications({ notifications, aujourdhui, markRead }: ListeNotificationsProps) {
  return (
    <ul className="divide-y divide-filet border-y border-filet">
      {notifications.map((notification) => {
        const { id, conventionTitre, collectivite, creeeLe, lueLe } = notification
        const phrase = decrireNotification(notification, aujourdhui)
        return (
          <li key={id} className="flex flex-wrap items-start justify-between gap-4 py-3">
            <div className="max-w-texte min-w-0 space-y-1">
              {lueLe === null && (
                <p>
                  <Badge tone="strong" icon="info">
                    Nouveau
                  </Badge>
                </p>
              )}
              <p className={lueLe === null ? 'font-semibold' : undefined}>
                <Link href={getAdresseNotification(notification)}>{phrase}</Link>
              </p>
              <p className="text-sm text-encre-douce">
                {conventionTitre} · {collectivite} · le {ecrireInstant(creeeLe)}
              </p>
            </div>
            {lueLe === null && (
              <BoutonAction
                id={`lue-${id}`}
                action={markRead}
                valeurs={{ notificationId: id }}
                libelle="Marquer comme lue"
                precision={phrase}
                variant="secondary"
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
