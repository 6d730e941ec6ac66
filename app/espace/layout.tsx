import type { ReactNode } from 'react'
import { Personne } from '@/components/enregistrement/personne'
import { CadrePage } from '@/components/layout/cadre-page'
import { Compte } from '@/components/layout/compte'
import type { Lien } from '@/components/layout/lien-navigation'
import { accorder } from '@/lib/domain/phrase/nombre'
import { ADRESSE_PILOTAGE } from '@/lib/domain/pilotage/adresse'
import { signOut } from '@/lib/features/connexion/actions'
import { countNonLues } from '@/lib/features/notifications/queries'
import { getViewer } from '@/lib/platform/auth/session'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'

async function listNavigation(viewer: Viewer): Promise<readonly Lien[]> {
  const nonLues = await countNonLues(viewer, {})
  const agent = viewer.contexte.lecture.length > 0
  const suivi = viewer.contexte.territoires.length > 0
  return [
    ...(nonLues.ok ? [buildAccueil(nonLues.value)] : []),
    ...(agent ? [{ href: '/espace/conventions', libelle: 'Mes conventions' }] : []),
    ...(suivi ? [{ href: '/espace/territoires', libelle: 'Territoires suivis' }] : []),
    ...(suivi ? [{ href: ADRESSE_PILOTAGE, libelle: 'Pilotage' }] : []),
    ...(suivi ? [{ href: '/espace/comparer', libelle: 'Comparer' }] : []),
    ...(agent || suivi ? [{ href: '/espace/ecarts', libelle: 'Écarts' }] : []),
    ...(agent ? [{ href: '/espace/signalements', libelle: 'Erreurs signalées' }] : []),
    ...(viewerCan(viewer, 'comptes.gerer') ? [{ href: '/espace/comptes', libelle: 'Comptes' }] : []),
    { href: '/', libelle: 'Pages publiques' },
  ]
}

function buildAccueil(nombre: number): Lien {
  const libelle = accorder(nombre, 'notification non lue', 'notifications non lues')
  return { href: '/espace', libelle: 'Mes actions', seul: true, compte: { nombre, libelle } }
}

export default async function EspaceLayout({ children }: { readonly children: ReactNode }) {
  const viewer = await getViewer()
  // Sans session, la page renvoie elle-même à la connexion : elle seule sait où ramener ensuite.
  if (!viewer) return children
  return (
    <CadrePage
      navigation={await listNavigation(viewer)}
      compte={<Compte nom={viewer.nom} signOut={signOut} />}
      demonstration={viewer.demonstration}
    >
      <Personne id={viewer.utilisateurId}>{children}</Personne>
    </CadrePage>
  )
}
