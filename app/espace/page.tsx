import type { Metadata } from 'next'
import Link from 'next/link'
import { forbidden, redirect } from 'next/navigation'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { SectionTaches } from '@/components/taches/section-taches'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import { decrireSignalements } from '@/lib/domain/phrase/signalement'
import { decrireTaches } from '@/lib/domain/phrase/tache'
import { countSignalements } from '@/lib/features/signalements/queries'
import { listTaches } from '@/lib/features/taches/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Mes actions',
  description: 'Ce qui m’attend dans les conventions, ce qui attend les autres, et pour quand.',
}

type EspacePageProps = {
  readonly searchParams: Promise<{
    readonly miennes?: string | string[]
    readonly autres?: string | string[]
  }>
}

/** L’accueil de l’espace : ce qui attend la personne, puis ce qui attend les autres. */
export default async function EspacePage({ searchParams }: EspacePageProps) {
  const viewer = await requireViewer('/espace')
  if (!viewerCan(viewer, 'acte.lire')) {
    if (viewerCan(viewer, 'comptes.gerer')) redirect('/espace/comptes')
    forbidden()
  }
  const pages = await searchParams
  const { miennes, autres } = unwrap(await listTaches(viewer, {}))
  const compte = await countSignalements(viewer, {})
  const signalements = compte.ok ? compte.value : 0
  return (
    <>
      <TeteDePage titre="Mes actions" chapo={decrireTaches(miennes, autres)}>
        <p className="flex flex-wrap gap-x-6">
          <Link href="/espace/ecarts">Registre des écarts</Link>
          <Link href="/espace/notifications">Notifications</Link>
          <Link href="/espace/preferences">Quand vous écrire</Link>
        </p>
      </TeteDePage>
      <div className="space-y-12">
        {signalements > 0 && (
          <Alert title={decrireSignalements(signalements)}>
            <p>
              <Link href="/espace/signalements?statut=nouveau">Lire les erreurs signalées</Link>
            </p>
          </Alert>
        )}
        <SectionTaches
          id="miennes"
          titre="Ce qui vous attend"
          taches={miennes}
          page={pages.miennes}
          vide={
            <EmptyState title="Rien ne vous attend">
              <p>
                Un acte à examiner, une remarque, une échéance proche : tout ce qui demande votre geste viendra ici.
              </p>
            </EmptyState>
          }
        />
        <SectionTaches
          id="autres"
          titre="Ce qui attend les autres"
          taches={autres}
          page={pages.autres}
          vide={<p>Vous n’attendez rien de personne.</p>}
        />
      </div>
    </>
  )
}
