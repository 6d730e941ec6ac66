import type { ReactNode } from 'react'
import { CadrePage } from '@/components/layout/cadre-page'
import { Compte } from '@/components/layout/compte'
import type { Lien } from '@/components/layout/lien-navigation'
import { signOut } from '@/lib/features/connexion/actions'
import { getViewer } from '@/lib/platform/auth/session'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'

function listNavigation(viewer: Viewer): readonly Lien[] {
  const agent = viewer.contexte.lecture.length > 0
  const suivi = viewer.contexte.territoires.length > 0
  return [
    ...(agent ? [{ href: '/espace/conventions', libelle: 'Mes conventions' }] : []),
    ...(suivi ? [{ href: '/espace/territoires', libelle: 'Territoires suivis' }] : []),
    ...(viewerCan(viewer, 'comptes.gerer') ? [{ href: '/espace/comptes', libelle: 'Comptes' }] : []),
    { href: '/', libelle: 'Pages publiques' },
  ]
}

export default async function EspaceLayout({ children }: { readonly children: ReactNode }) {
  const viewer = await getViewer()
  // Sans session, la page renvoie elle-même à la connexion : elle seule sait où ramener ensuite.
  if (!viewer) return children
  return (
    <CadrePage
      navigation={listNavigation(viewer)}
      compte={<Compte nom={viewer.nom} signOut={signOut} />}
      demonstration={viewer.demonstration}
    >
      {children}
    </CadrePage>
  )
}
