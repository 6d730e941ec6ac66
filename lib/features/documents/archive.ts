import 'server-only'
import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** Ce qu’une archive ZIP (ODT, XLSX) dit d’elle-même, sans en développer le contenu. */
export interface Archive {
  readonly noms: readonly string[]
  readonly chiffree: boolean
  /** Le texte d’une entrée courte ; null si elle n’y est pas. Corrompue ou démesurée, elle ne se lit pas : la lecture échoue. */
  readonly read: (nom: string) => Promise<string | null>
}

interface Entree {
  readonly nom: string
  readonly chiffree: boolean
  readonly comprimee: boolean
  readonly octets: number
  readonly position: number
}

const inflate = promisify(inflateRaw)

const FIN = 0x06054b50
const ENTREE = 0x02014b50
const TAILLE_FIN = 22
const TAILLE_ENTREE = 46
const TAILLE_LOCALE = 30
const COMMENTAIRE_MAX = 0xffff
const REPERTOIRE_MAX = 2 * 1024 * 1024
const TEXTE_MAX = 1024 * 1024

/** Lit le répertoire d’une archive ; null si elle est incomplète ou incohérente. */
export async function openArchive(fichier: FileHandle, octets: number): Promise<Archive | null> {
  const entrees = await readEntrees(fichier, octets)
  if (entrees === null) return null
  return {
    noms: entrees.map(({ nom }) => nom),
    chiffree: entrees.some(({ chiffree }) => chiffree),
    read: async (nom) => {
      const entree = entrees.find((candidate) => candidate.nom === nom)
      return entree ? readTexte(fichier, entree) : null
    },
  }
}

async function readEntrees(fichier: FileHandle, octets: number): Promise<readonly Entree[] | null> {
  const debut = Math.max(0, octets - TAILLE_FIN - COMMENTAIRE_MAX)
  const queue = await readAt(fichier, debut, octets - debut)
  const fin = findFin(queue)
  if (fin === null) return null
  const nombre = queue.readUInt16LE(fin + 10)
  const taille = queue.readUInt32LE(fin + 12)
  const position = queue.readUInt32LE(fin + 16)
  if (taille > REPERTOIRE_MAX || position + taille > debut + fin) return null
  return parseEntrees(await readAt(fichier, position, taille), nombre, position)
}

/** Le dernier repère de fin dont le commentaire s’arrête juste au bout du fichier. */
function findFin(queue: Buffer): number | null {
  for (let rang = queue.length - TAILLE_FIN; rang >= 0; rang -= 1) {
    const trouve =
      queue.readUInt32LE(rang) === FIN && rang + TAILLE_FIN + queue.readUInt16LE(rang + 20) === queue.length
    if (trouve) return rang
  }
  return null
}

function parseEntrees(repertoire: Buffer, nombre: number, limite: number): readonly Entree[] | null {
  const entrees: Entree[] = []
  let rang = 0
  while (entrees.length < nombre) {
    if (rang + TAILLE_ENTREE > repertoire.length || repertoire.readUInt32LE(rang) !== ENTREE) return null
    const nom = rang + TAILLE_ENTREE
    const longueurNom = repertoire.readUInt16LE(rang + 28)
    const entree = {
      nom: repertoire.toString('utf8', nom, nom + longueurNom),
      chiffree: (repertoire.readUInt16LE(rang + 8) & 1) === 1,
      comprimee: repertoire.readUInt16LE(rang + 10) !== 0,
      octets: repertoire.readUInt32LE(rang + 20),
      position: repertoire.readUInt32LE(rang + 42),
    }
    if (entree.position + entree.octets > limite) return null
    entrees.push(entree)
    rang = nom + longueurNom + repertoire.readUInt16LE(rang + 30) + repertoire.readUInt16LE(rang + 32)
  }
  return entrees
}

async function readTexte(fichier: FileHandle, { position, octets, comprimee }: Entree): Promise<string> {
  if (octets > TEXTE_MAX) throw new RangeError('Entrée démesurée')
  const entete = await readAt(fichier, position, TAILLE_LOCALE)
  const debut = position + TAILLE_LOCALE + entete.readUInt16LE(26) + entete.readUInt16LE(28)
  const contenu = await readAt(fichier, debut, octets)
  if (!comprimee) return contenu.toString('utf8')
  return (await inflate(contenu, { maxOutputLength: TEXTE_MAX })).toString('utf8')
}

async function readAt(fichier: FileHandle, position: number, longueur: number): Promise<Buffer> {
  const { buffer, bytesRead } = await fichier.read(Buffer.alloc(longueur), 0, longueur, position)
  return buffer.subarray(0, bytesRead)
}
