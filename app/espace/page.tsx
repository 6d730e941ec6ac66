import { forbidden, redirect } from 'next/navigation'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'

/** L’accueil de l’espace est le premier écran utile au rôle. */
export default async function EspacePage() {
  const viewer = await requireViewer('/espace')
  if (viewer.contexte.lecture.length > 0) redirect('/espace/conventions')
  if (viewer.contexte.territoires.length > 0) redirect('/espace/territoires')
  if (viewerCan(viewer, 'comptes.gerer')) redirect('/espace/comptes')
  forbidden()
}
