import { type NextRequest, NextResponse } from 'next/server'
import { isAdressePubliee } from '@/lib/features/adresses/public'
import { composePolitiqueContenu } from '@/lib/platform/http/politique-contenu'

const EN_TETE = 'Content-Security-Policy'

/** Aucune page ne porte cette adresse, et aucune ne doit la porter. */
const INTROUVABLE = '/introuvable'

/**
 * Donne à chaque page un nonce neuf et la politique qui l’exige. Next lit le nonce dans l’en-tête de la requête.
 * Aucune autorisation ne se décide ici : un proxy se contourne.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isLisible(request.url)) return new NextResponse(null, { status: 400 })
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const politique = composePolitiqueContenu({ nonce, developpement: process.env.NODE_ENV === 'development' })

  const headers = new Headers(request.headers)
  headers.set(EN_TETE, politique)
  const response = (await isPubliee(request))
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(INTROUVABLE, request.url), { request: { headers } })
  response.headers.set(EN_TETE, politique)
  return response
}

/**
 * Une page qui se découvre introuvable en se rendant reste blanche sans JavaScript : Next n’en écrit le texte qu’au
 * navigateur. Il n’écrit lui-même que celui d’une adresse sans page ; c’est donc là qu’on envoie. Base muette : la page
 * le dira.
 */
async function isPubliee({ nextUrl }: NextRequest): Promise<boolean> {
  return isAdressePubliee(decodeURIComponent(nextUrl.pathname)).catch(() => true)
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
