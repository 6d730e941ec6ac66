import 'server-only'
import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** Ce qu’une archive ZIP (ODT, XLSX) dit d’elle-même, sans en développer le contenu. */
export interface Archive {
  readonly noms: readonly string[]
  readonly chiffree: boolean
  /** Ce que l’archive dit peser une fois développée ; rien n’oblige à la croire. */
  readonly octetsDeveloppes: number
  /** Le texte d’une entrée ; null si elle n’y est pas. Abîmée, ou plus longue que permis, elle fait échouer la lecture. */
  readonly read: (nom: string, octetsMax?: number) => Promise<string | null>
}

/** D’où vient l’archive : un fichier, ou des octets déjà reçus. */
export type Source = (position: number, longueur: number) => Promise<Buffer> | Buffer

/** Lit un fichier ouvert à la demande, sans le charger. */
export function fromFichier(fichier: FileHandle): Source {
  return async (position, longueur) => {
    const { buffer, bytesRead } = await fichier.read(Buffer.alloc(longueur), 0, longueur, position)
    return buffer.subarray(0, bytesRead)
  }
}

/** Une entrée plus longue que ce que le lecteur en attend : elle n’est pas développée. */
export class EntreeDemesuree extends Error {
  constructor() {
    super('Entrée démesurée')
  }
}

interface Entree {
  readonly nom: string
  readonly chiffree: boolean
  readonly comprimee: boolean
  readonly somme: number
  readonly octets: number
  readonly developpes: number
  readonly position: number
}

/** Les programmes d’Office, ceux d’Excel d’avant 1993, et ceux de LibreOffice. */
const MACROS = /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^(?:Basic|Scripts)\/./i

const inflate = promisify(inflateRaw)

const FIN = 0x06054b50
const ENTREE = 0x02014b50
const TAILLE_FIN = 22
const TAILLE_ENTREE = 46
const TAILLE_LOCALE = 30
const COMMENTAIRE_MAX = 0xffff
const REPERTOIRE_MAX = 2 * 1024 * 1024
const TEXTE_MAX = 1024 * 1024

/** Lit le répertoire d’une archive ; null si elle est incomplète, ou si deux entrées s’y disputent un nom. */
export async function openArchive(lire: Source, octets: number): Promise<Archive | null> {
  const entrees = await readEntrees(lire, octets)
  const noms = entrees?.map(({ nom }) => nom) ?? []
  if (entrees === null || new Set(noms).size < noms.length) return null
  return {
    noms,
    chiffree: entrees.some(({ chiffree }) => chiffree),
    octetsDeveloppes: entrees.reduce((total, { developpes }) => total + developpes, 0),
    read: async (nom, octetsMax = TEXTE_MAX) => {
      const entree = entrees.find((candidate) => candidate.nom === nom)
      return entree ? readTexte(lire, entree, octetsMax) : null
    },
  }
}

/** Vrai quand l’archive porte un programme, que le document s’en serve ou non. */
export function hasMacros({ noms }: Archive): boolean {
  return noms.some((nom) => MACROS.test(nom))
}

/** Vrai quand un mot de passe protège le document, dans l’archive même ou à la façon de LibreOffice. */
export async function isChiffree({ chiffree, noms, read }: Archive): Promise<boolean> {
  if (chiffree || noms.includes('encrypted-package')) return true
  return (await read('META-INF/manifest.xml'))?.includes('encryption-data') ?? false
}

async function readEntrees(lire: Source, octets: number): Promise<readonly Entree[] | null> {
  const debut = Math.max(0, octets - TAILLE_FIN - COMMENTAIRE_MAX)
  const queue = await lire(debut, octets - debut)
  const fin = findFin(queue)
  if (fin === null) return null
  const nombre = queue.readUInt16LE(fin + 10)
  const taille = queue.readUInt32LE(fin + 12)
  const position = queue.readUInt32LE(fin + 16)
  if (taille > REPERTOIRE_MAX || position + taille > debut + fin) return null
  return parseEntrees(await lire(position, taille), nombre, position)
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
      somme: repertoire.readUInt32LE(rang + 16),
      octets: repertoire.readUInt32LE(rang + 20),
      developpes: repertoire.readUInt32LE(rang + 24),
      position: repertoire.readUInt32LE(rang + 42),
    }
    if (entree.position + entree.octets > limite) return null
    entrees.push(entree)
    rang = nom + longueurNom + repertoire.readUInt16LE(rang + 30) + repertoire.readUInt16LE(rang + 32)
  }
  return entrees
}

async function readTexte(
  lire: Source,
  { position, octets, developpes, comprimee, somme }: Entree,
  octetsMax: number,
): Promise<string> {
  if (Math.max(octets, developpes) > octetsMax) throw new EntreeDemesuree()
  const entete = await lire(position, TAILLE_LOCALE)
  const debut = position + TAILLE_LOCALE + entete.readUInt16LE(26) + entete.readUInt16LE(28)
  const brut = await lire(debut, octets)
  const contenu = comprimee ? await inflate(brut, { maxOutputLength: Math.max(1, developpes) }) : brut
  // Un octet changé en chemin changerait un montant sans que rien d’autre ne le trahisse.
  if (crc32(contenu) !== somme) throw new Error('Entrée abîmée')
  return contenu.toString('utf8')
}
