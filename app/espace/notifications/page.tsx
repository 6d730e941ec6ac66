import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ListeNotifications } from '@/components/notifications/liste-notifications'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { EmptyState } from '@/components/ui/empty-state'
import { getJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { markAllReadAction, markReadAction } from '@/lib/features/notifications/actions'
import { listNotifications } from '@/lib/features/notifications/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Notifications',
  description: 'Ce dont le portail me prévient et qui a encore un sens.',
}

export default async function NotificationsPage() {
  const viewer = await requireViewer('/espace/notifications')
  const notifications = unwrap(await listNotifications(viewer, {}))
  const nonLues = notifications.filter(({ lueLe }) => lueLe === null).length
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Notifications" />
      <TeteDePage
        titre="Notifications"
        chapo={`${compter(nonLues, 'notification non lue', 'notifications non lues')}.`}
      >
        {nonLues > 0 && (
          <BoutonAction
            id="tout-lu"
            action={markAllReadAction}
            valeurs={{}}
            libelle="Tout marquer comme lu"
            variant="secondary"
          />
        )}
      </TeteDePage>
      {notifications.length === 0 ? (
        <EmptyState title="Aucune notification">
          <p>Une notification qui n’a plus de sens s’en va d’elle-même.</p>
        </EmptyState>
      ) : (
        <ListeNotifications notifications={notifications} aujourdhui={getJour(new Date())} markRead={markReadAction} />
      )}
    </>
  )
}
