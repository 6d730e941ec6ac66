import 'server-only'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { getDocumentPublie, readMorceauPublie } from './public'
import { respondFichier } from './telechargement'

/** Un document publié, à tous. */
export async function respondDocumentPublie(id: string): Promise<Response> {
  const document = await getDocumentPublie(id)
  if (!document) return respondIntrouvable()
  return respondFichier(document, 'public, max-age=86400', (rang) => readMorceauPublie(id, rang))
}
