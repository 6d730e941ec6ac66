import 'server-only'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/platform/auth/session'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'

/** La personne connectée ; sinon la page de connexion, qui ramènera à l’adresse demandée. */
export async function requireViewer(retour: string): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) redirect(getAdresseConnexion(retour))
  return viewer
}
