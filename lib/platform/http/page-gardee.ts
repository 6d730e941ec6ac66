import 'server-only'
import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { getEnv } from '@/lib/platform/env'
import { isPassagere } from '@/lib/platform/http/indisponible'
import { getVersionPublication } from '@/lib/platform/publication/version'

/** Une page telle que le portail l’a rendue une fois, coupée là où s’écrit le nonce. */
interface PageGardee {
  readonly morceaux: readonly Uint8Array[]
  readonly taille: number
  readonly entetes: Readonly<Record<string, string>>
}

/** Le portail se demande ainsi une page à lui-même, avec un mot que lui seul sait écrire. */
const RENDU = 'x-tandem-rendu'

const PAGE_MAX = 2 * 1024 * 1024
/** Une page qui tarde davantage ne fait pas attendre tous ses lecteurs : chacun la demande pour soi. */
const DELAI_MS = 10_000
const GRAND = 64 * 1024

/** Les pages sans paramètre, que tous lisent : des adresses inventées n’en chassent aucune. */
const communes = createMemoire(24 * 1024 * 1024)
const parametrees = createMemoire(8 * 1024 * 1024)

function createMemoire(maxSize: number) {
  return new LRUCache<string, PageGardee, string>({
    maxSize,
    maxEntrySize: PAGE_MAX,
    sizeCalculation: ({ taille }, cle) => taille + cle.length,
    fetchMethod: (_cle, _ancienne, { context }) => render(context),
  })
}

/** Vrai quand c’est le portail qui demande, pour garder. */
export function isRendu({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.get(RENDU) === getMot()
}

/** Le même dans chaque processus du portail, et inconnu hors de lui. */
function getMot(): string {
  return createHmac('sha256', getEnv().NEXTAUTH_SECRET).update(RENDU).digest('base64url')
}

/**
 * La page que ce nonce rend propre à une réponse, gardée en octets sous cette étiquette : rien ne s’y calcule tant que
 * rien ne se publie. Null pour ce qui ne se garde pas : une erreur, un renvoi, une page trop grande. Échoue d’une panne
 * qui passera : redemander la page à une base qui ne répond plus la chargerait encore.
 */
export async function readPageGardee(chemin: string, etiquette: string, nonce: string): Promise<Response | null> {
  const pages = chemin.includes('?') ? parametrees : communes
  const page = await pages.fetch(`${etiquette} ${chemin}`, { context: chemin }).catch(ignoreDurable)
  return page === undefined ? null : new Response(writeNonce(page, nonce), { headers: page.entetes })
}

function ignoreDurable(erreur: unknown): undefined {
  if (isPassagere(erreur)) throw erreur
}

function writeNonce({ morceaux }: PageGardee, nonce: string): ReadableStream<Uint8Array> {
  const envois = listEnvois(morceaux, Buffer.from(nonce, 'latin1'))
  return new ReadableStream({
    pull: (envoi) => {
      const { value, done } = envois.next()
      if (done) envoi.close()
      else envoi.enqueue(value)
    },
  })
}

/**
 * Les grands morceaux partent tels quels : la mémoire ne grandit pas avec le nombre de lecteurs. Les autres se réunissent :
 * après chaque envoi, Next vide ce que le compresseur a retenu, et la page comprimée pèserait moitié plus.
 */
function* listEnvois(morceaux: readonly Uint8Array[], nonce: Uint8Array): Generator<Uint8Array, undefined> {
  let petits: Uint8Array[] = []
  for (const [rang, morceau] of morceaux.entries()) {
    if (rang > 0) petits.push(nonce)
    if (morceau.length < GRAND) petits.push(morceau)
    else {
      if (petits.length > 0) yield Buffer.concat(petits)
      petits = []
      yield morceau
    }
  }
  yield Buffer.concat(petits)
}

async function render(chemin: string): Promise<PageGardee | undefined> {
  const adresse = `http://127.0.0.1:${getEnv().PORT}${chemin}`
  const reponse = await fetch(adresse, {
    headers: { [RENDU]: getMot() },
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(DELAI_MS),
  })
  const nonce = reponse.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1]
  const type = reponse.headers.get('content-type')
  if (reponse.status !== 200 || nonce === undefined || type === null) {
    await reponse.body?.cancel()
    // Si c’est la base qui ne répond plus, cette lecture échoue aussi, et le dit.
    if (reponse.status >= 500) await getVersionPublication()
    return undefined
  }
  const corps = Buffer.from(await reponse.arrayBuffer())
  const entetes = { 'Content-Type': type, Vary: reponse.headers.get('vary') ?? '' }
  return { morceaux: cut(corps, nonce), taille: corps.length, entetes }
}

function cut(corps: Buffer, nonce: string): readonly Uint8Array[] {
  const morceaux: Uint8Array[] = []
  let debut = 0
  for (let place = corps.indexOf(nonce); place !== -1; place = corps.indexOf(nonce, debut)) {
    morceaux.push(corps.subarray(debut, place))
    debut = place + nonce.length
  }
  return [...morceaux, corps.subarray(debut)]
}
