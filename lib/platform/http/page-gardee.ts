import 'server-only'
import { LRUCache } from 'lru-cache'
import { getEnv } from '@/lib/platform/env'

/** Une page telle que le portail l’a rendue une fois, et où s’y écrit le nonce. */
interface PageGardee {
  readonly corps: Buffer
  readonly places: readonly number[]
  readonly entetes: Readonly<Record<string, string>>
}

/**
 * Le portail se demande ainsi une page à lui-même. Un visiteur qui enverrait cet en-tête n’obtiendrait que la page,
 * rendue pour lui seul.
 */
const RENDU = 'x-tandem-rendu'

const MEMOIRE_MAX = 32 * 1024 * 1024
const PAGE_MAX = 2 * 1024 * 1024

const pages = new LRUCache<string, PageGardee, string>({
  maxSize: MEMOIRE_MAX,
  maxEntrySize: PAGE_MAX,
  sizeCalculation: ({ corps }, cle) => corps.length + cle.length,
  fetchMethod: (_cle, _ancienne, { context }) => render(context),
})

/** Vrai quand c’est le portail qui demande, pour garder. */
export function isRendu({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.has(RENDU)
}

/**
 * La page que ce nonce rend propre à une réponse, gardée en octets sous cette étiquette : rien ne s’y calcule tant que
 * rien ne se publie. Null pour ce qui ne se garde pas : une erreur, un renvoi, une page trop grande.
 */
export async function readPageGardee(chemin: string, etiquette: string, nonce: string): Promise<Response | null> {
  const page = await pages.fetch(`${etiquette} ${chemin}`, { context: chemin }).catch(() => undefined)
  if (page === undefined) return null
  const corps = Buffer.from(page.corps)
  for (const place of page.places) corps.write(nonce, place, 'latin1')
  return new Response(corps, { headers: page.entetes })
}

async function render(chemin: string): Promise<PageGardee | undefined> {
  const adresse = `http://127.0.0.1:${getEnv().PORT}${chemin}`
  const reponse = await fetch(adresse, { headers: { [RENDU]: 'oui' }, redirect: 'manual', cache: 'no-store' })
  const nonce = reponse.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1]
  const type = reponse.headers.get('content-type')
  if (reponse.status !== 200 || nonce === undefined || type === null) return undefined
  const corps = Buffer.from(await reponse.arrayBuffer())
  const entetes = { 'Content-Type': type, Vary: reponse.headers.get('vary') ?? '' }
  return { corps, places: listPlaces(corps, nonce), entetes }
}

function listPlaces(corps: Buffer, nonce: string): readonly number[] {
  const places: number[] = []
  for (let place = corps.indexOf(nonce); place !== -1; place = corps.indexOf(nonce, place + nonce.length)) {
    places.push(place)
  }
  return places
}
