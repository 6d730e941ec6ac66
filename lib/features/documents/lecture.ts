import 'server-only'
import { getViewer } from '@/lib/platform/auth/session'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import { getDocument, readMorceau } from './queries'
import { respondFichier } from './telechargement'

/** Un document de l’espace, à qui lit son acte ; étranger ou inconnu, la même réponse. */
export async function respondDocument(documentId: string): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return respondVers(getAdresseConnexion(`/espace/documents/${documentId}`))
  const document = await getDocument(viewer, { documentId })
  if (!document.ok) return respondIntrouvable()
  return respondFichier(document.value, 'private, no-store', async (rang) => {
    const morceau = await readMorceau(viewer, { documentId, rang })
    return morceau.ok ? morceau.value : null
  })
}
