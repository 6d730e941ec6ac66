import 'server-only'
import { reponseHistoire } from '@/lib/domain/enregistrement/histoire'
import { getViewer } from '@/lib/platform/auth/session'
import { respondRefus } from '@/lib/platform/http/refus'
import { getHistoireMontant } from './queries'

/** L’histoire d’une case de la grille. */
export async function respondHistoire(acteId: string, montantId: string): Promise<Response> {
  const lu = await getHistoireMontant(await getViewer(), { acteId, montantId })
  return lu.ok ? Response.json(reponseHistoire.encode(lu.value)) : respondRefus(lu)
}
