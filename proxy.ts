import { type NextRequest, NextResponse } from 'next/server'
import { composePolitiqueContenu } from '@/lib/platform/http/politique-contenu'

const EN_TETE = 'Content-Security-Policy'

/**
 * Donne à chaque page un nonce neuf et la politique qui l’exige. Next lit le nonce dans l’en-tête de la requête.
 * Aucune autorisation ne se décide ici : un proxy se contourne.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isLisible(request.url)) return new NextResponse(null, { status: 400 })
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const politique = composePolitiqueContenu({ nonce, developpement: process.env.NODE_ENV === 'development' })

  const headers = new Headers(request.headers)
  headers.set(EN_TETE, politique)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(EN_TETE, politique)
  return response
}

/** Une adresse se décode, et ne porte pas de caractère nul, que la base ne sait pas lire. */
function isLisible(url: string): boolean {
  try {
    return !decodeURI(url).includes('\0') && !url.includes('%00')
  } catch {
    return false
  }
}

/** Les fichiers de construction, l’API et les documents ne rendent pas de HTML ; un document porte sa propre politique. */
export const config = { matcher: ['/((?!_next/static/|_next/image|api/|documents/|espace/documents/).*)'] }
