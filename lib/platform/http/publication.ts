import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { LRUCache } from 'lru-cache'
import { getVersionPublication } from '@/lib/platform/publication/version'
import { respondIntrouvable } from './create-route'

/** Un fichier ou une réponse de l’API, tel qu’il s’envoie. */
export interface ContenuPublie {
  /** Un flux est trop grand pour se garder : il se relit à chaque demande. */
  readonly corps: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  readonly entetes: Readonly<Record<string, string>>
}

/**
 * Un intermédiaire garde une seconde ce qui est publié, puis demande si cela a changé ; le navigateur le demande toujours.
 * Derrière lui, une publication se voit donc au plus tard une seconde après ; au portail même, aussitôt.
 */
export const CACHE_PUBLIC = 'public, max-age=0, s-maxage=1, must-revalidate'

const MEMOIRE_MAX = 32 * 1024 * 1024
const LETTRES_EMPREINTE = 8
const REPONSE_MAX = 2 * 1024 * 1024

const construction = readConstruction()
interface Gardee {
  readonly corps: Uint8Array<ArrayBuffer>
  readonly entetes: ContenuPublie['entetes']
  readonly etiquette: string
}

const reponses = new LRUCache<string, Gardee>({
  maxSize: MEMOIRE_MAX,
  maxEntrySize: REPONSE_MAX,
  sizeCalculation: ({ corps }, cle) => corps.length + cle.length,
})

/** L’étiquette (ETag) d’une adresse : ce qui est publié en ce moment, par cette version du portail. Une autre adresse en a une autre. */
export async function getEtiquette(adresse: string, complement = ''): Promise<string> {
  const empreinte = createHash('sha256').update(adresse).digest('base64url').slice(0, LETTRES_EMPREINTE)
  return `W/"${construction}-${await getVersionPublication()}${complement}-${empreinte}"`
}

/** Vrai quand la demande dit déjà avoir ce que porte cette étiquette. */
export function hasDeja(request: Pick<Request, 'headers'>, etiquette: string): boolean {
  const connues = request.headers.get('if-none-match')?.split(',') ?? []
  return connues.some((connue) => connue.trim() === etiquette)
}

/**
 * Répond de ce qui ne dépend que de l’adresse et de ce qui est publié : gardé en octets tant que rien ne se publie, et
 * « inchangé » (304) à qui l’a déjà. Sans contenu, l’adresse ne désigne rien de publié.
 */
export async function respondPublie(
  request: Request,
  produire: () => Promise<ContenuPublie | null>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const cle = pathname + search
  const etiquette = await getEtiquette(cle)
  const communs = { ETag: etiquette, 'Cache-Control': CACHE_PUBLIC }
  if (hasDeja(request, etiquette)) return new Response(null, { status: 304, headers: communs })
  const gardee = reponses.get(cle)
  if (gardee?.etiquette === etiquette) return respondGardee(gardee, communs)
  const contenu = await produire()
  if (contenu === null) return respondIntrouvable()
  const { corps, entetes } = contenu
  if (corps instanceof ReadableStream) return new Response(corps, { headers: { ...entetes, ...communs } })
  const nouvelle = { corps: Buffer.from(corps), entetes, etiquette }
  reponses.set(cle, nouvelle)
  return respondGardee(nouvelle, communs)
}

/** Les octets gardés partent tels quels : une réponse faite d’un bloc les recopierait pour chaque lecteur. */
function respondGardee({ corps, entetes }: Gardee, communs: Readonly<Record<string, string>>): Response {
  const flux = new ReadableStream<Uint8Array>({
    start: (envoi) => {
      envoi.enqueue(corps)
      envoi.close()
    },
  })
  return new Response(flux, { headers: { ...entetes, ...communs } })
}

function readConstruction(): string {
  try {
    return readFileSync('.next/BUILD_ID', 'utf8').trim()
  } catch {
    return 'developpement'
  }
}
