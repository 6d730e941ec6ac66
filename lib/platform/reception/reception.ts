import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { PREFIXE_DEPOT } from './menage'

/** Un fichier reçu, écrit à part le temps d’être examiné. */
export interface FichierRecu {
  readonly nom: string
  readonly chemin: string
  readonly octets: number
  readonly sha256: string
  readonly tropGros: boolean
}

export interface Reception {
  readonly champs: Readonly<Record<string, string>>
  /** Null quand le formulaire n’en portait pas. */
  readonly fichier: FichierRecu | null
  /** Vrai quand il en portait d’autres : ils n’ont pas été gardés. */
  readonly plusieurs: boolean
}

const LIMITES = { fields: 20, parts: 21, fieldSize: 8 * 1024 }
/** Un fichier trop gros se lit jusque-là sans être gardé, pour que le navigateur entende le refus. */
const OCTETS_LUS_MAX = 160 * 1024 * 1024
const LONGUEUR_NOM = 200

/**
 * Reçoit un formulaire et son fichier, de `octetsMax` au plus, sans jamais le tenir en mémoire, et le confie à `travail`. Le fichier de
 * passage disparaît ensuite, quoi qu’il arrive. Null quand l’envoi est illisible ou s’est interrompu.
 */
export async function withReception<T>(
  request: Request,
  octetsMax: number,
  travail: (reception: Reception | null) => Promise<T>,
): Promise<T> {
  const chemin = path.join(tmpdir(), `${PREFIXE_DEPOT}${randomUUID()}`)
  try {
    return await travail(await receive(request, octetsMax, chemin).catch(() => null))
  } finally {
    await rm(chemin, { force: true })
  }
}

async function receive({ headers, body }: Request, octetsMax: number, chemin: string): Promise<Reception | null> {
  const type = headers.get('content-type') ?? ''
  if (body === null || !type.startsWith('multipart/form-data')) return null
  const multipart = new Busboy({ headers: { 'content-type': type }, limits: { ...LIMITES, fileSize: octetsMax } })
  const champs = new Map<string, string>()
  let depot: { readonly flux: BusboyFileStream; readonly ecriture: Promise<FichierRecu> } | null = null
  let plusieurs = false
  multipart.on('field', (nom, valeur) => champs.set(nom, valeur))
  multipart.on('file', (_champ, flux, nom) => {
    if (!nom || depot !== null) {
      plusieurs ||= Boolean(nom)
      flux.resume()
      return
    }
    const ecriture = writeFichier(flux, chemin, nom)
    ecriture.catch((erreur) => multipart.destroy(erreur))
    depot = { flux, ecriture }
  })
  const getDepot = (): typeof depot => depot
  try {
    await pipeline(readBody(body), multipart)
  } catch (erreur) {
    const entame = getDepot()
    entame?.flux.destroy()
    await Promise.allSettled([entame?.ecriture])
    throw erreur
  }
  return { champs: Object.fromEntries(champs), fichier: (await getDepot()?.ecriture) ?? null, plusieurs }
}

async function* readBody(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let lus = 0
  for await (const morceau of body) {
    lus += morceau.length
    if (lus > OCTETS_LUS_MAX) throw new Error('Envoi démesuré')
    yield morceau
  }
}

async function writeFichier(flux: BusboyFileStream, chemin: string, nom: string): Promise<FichierRecu> {
  const empreinte = createHash('sha256')
  let octets = 0
  const measure = async function* (source: Readable): AsyncGenerator<Buffer> {
    for await (const morceau of source) {
      empreinte.update(morceau)
      octets += morceau.length
      yield morceau
    }
  }
  await pipeline(flux, measure, createWriteStream(chemin, { flags: 'wx', mode: 0o600 }))
  return { nom: cleanNom(nom), chemin, octets, sha256: empreinte.digest('hex'), tropGros: flux.truncated }
}

/** Le nom d’origine, sans dossier ni caractère que l’œil ne voit pas. */
function cleanNom(nom: string): string {
  const propre = path.posix.basename(nom.replaceAll('\\', '/')).replaceAll(/[\p{C}]/gu, '')
  return propre.slice(-LONGUEUR_NOM) || 'document'
}
