import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { PreferenceForm } from '@/components/notifications/preference-form'
import { Confirmation } from '@/components/redaction/confirmation'
import { updatePreferenceAction } from '@/lib/features/notifications/actions'
import { getPreference } from '@/lib/features/notifications/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Quand vous écrire',
  description: 'Choisir entre un courriel à chaque nouvelle, un résumé par jour, ou aucun.',
}

type PreferencesPageProps = { readonly searchParams: Promise<{ readonly fait?: string | string[] }> }

export default async function PreferencesPage({ searchParams }: PreferencesPageProps) {
  const viewer = await requireViewer('/espace/preferences')
  const { email, courriels } = unwrap(await getPreference(viewer, {}))
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Quand vous écrire" />
      <Confirmation fait={(await searchParams).fait} />
      <TeteDePage
        titre="Quand vous écrire"
        chapo={`Les courriels vont à ${email}. Quel que soit votre choix, le portail vous montre toujours tout.`}
      />
      <PreferenceForm action={updatePreferenceAction} courriels={courriels} />
    </>
  )
}
