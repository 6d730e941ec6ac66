import { type NextRequest, NextResponse } from 'next/server'
import { isAdressePubliee } from '@/lib/features/adresses/public'
import { getPrisma } from '@/lib/platform/db/client'
import { isPassagere } from '@/lib/platform/http/indisponible'
import { composeComplement, isPageCommune, isPagePropre } from '@/lib/platform/http/page-commune'
import { isRendu, readPageGardee } from '@/lib/platform/http/page-gardee'
import { respondPageIndisponible } from '@/lib/platform/http/page-indisponible'
import { composePolitiqueContenu } from '@/lib/platform/http/politique-contenu'
import { CACHE_PUBLIC, getEtiquette, hasDeja } from '@/lib/platform/http/publication'

const EN_TETE = 'Content-Security-Policy'

/** Ce qu’un autre site peut montrer dans un cadre ; next.config.js en retire aussi X-Frame-Options. */
const INTEGRABLES = /^\/integrer\/(departements|metropoles)\/[^/]+$/

/** Aucune page ne porte cette adresse, et aucune ne doit la porter. */
const INTROUVABLE = '/introuvable'

/**
 * Donne à chaque page un nonce neuf et la politique qui l’exige. Next lit le nonce dans l’en-tête de la requête.
 * Aucune autorisation ne se décide ici : un proxy se contourne.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!isLisible(request.url)) return new NextResponse(null, { status: 400 })
  try {
    return await respond(request)
  } catch (erreur) {
    if (!isPassagere(erreur)) throw erreur
    console.error(erreur)
    return respondPageIndisponible()
  }
}

async function respond(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl
  // Une page que Next commence à rendre ne sait plus dire 503 : on demande d’abord à la base si elle répond.
  if (isPagePropre(request)) await getPrisma().$queryRaw`SELECT 1`.catch(ignoreDurable(null))
  const etiquette = isPageCommune(request)
    ? await getEtiquette(pathname + search, composeComplement(new Date())).catch(ignoreDurable(null))
    : null
  // Sans la politique de contenu : elle porterait un autre nonce que la page que l’intermédiaire a gardée.
  if (etiquette !== null && hasDeja(request, etiquette))
    return new NextResponse(null, { status: 304, headers: composeCache(etiquette) })
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const developpement = process.env.NODE_ENV === 'development'
  const publiee = await isPubliee(request)
  const integrable = publiee && INTEGRABLES.test(pathname)
  const politique = composePolitiqueContenu({ nonce, developpement, integrable })

  if (publiee && etiquette !== null && !developpement && !isRendu(request)) {
    const gardee = await readPageGardee(`${pathname}${search}`, etiquette, nonce)
    if (gardee) return close(gardee, politique, etiquette)
  }

  const headers = new Headers(request.headers)
  headers.set(EN_TETE, politique)
  const response = publiee
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(INTROUVABLE, request.url), { request: { headers } })
  return close(response, politique, publiee ? etiquette : null)
}

/** Pose la politique de contenu et, pour ce que tous reçoivent identique, de quoi le garder. */
function close<R extends Response>(response: R, politique: string, etiquette: string | null): R {
  response.headers.set(EN_TETE, politique)
  if (etiquette !== null) {
    for (const [nom, valeur] of Object.entries(composeCache(etiquette))) response.headers.set(nom, valeur)
  }
  return response
}

function composeCache(etiquette: string) {
  return { ETag: etiquette, 'Cache-Control': CACHE_PUBLIC }
}

/**
 * Une page qui se découvre introuvable en se rendant reste blanche sans JavaScript : Next n’en écrit le texte qu’au
 * navigateur. Il n’écrit lui-même que celui d’une adresse sans page ; c’est donc là qu’on envoie.
 */
async function isPubliee({ nextUrl }: NextRequest): Promise<boolean> {
  return isAdressePubliee(decodeURIComponent(nextUrl.pathname)).catch(ignoreDurable(true))
}

/** D’une panne qui durera, la page dira elle-même la référence ; de celle qui passera, on dit quand revenir. */
function ignoreDurable<T>(defaut: T): (erreur: unknown) => T {
  return (erreur) => {
    if (isPassagere(erreur)) throw erreur
    return defaut
  }
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
