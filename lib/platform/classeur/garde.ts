import { fileTypeFromBuffer } from 'file-type'
import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { type Archive, hasMacros, isChiffree, openArchive } from '@/lib/platform/archive/archive'
import { DEVELOPPES_MAX, ENTREES_MAX, OCTETS_MAX, TAUX_MAX, TAUX_SANS_SOUCI } from './limites'

export type Genre = 'xlsx' | 'ods' | 'csv'
export type Inspection = { readonly genre: Genre } | { readonly raison: RaisonClasseur }

const A_MACROS = new Set(['xlsm', 'xltm'])
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]
/** Une page web que son nom fait passer pour un tableau : bien des sites en téléchargent. */
const BALISAGE = /^(?:ï»¿)?\s*</

/** Ce qu’est un fichier d’après son seul contenu, sans rien en développer, ou pourquoi il ne sera pas ouvert. */
export async function inspectClasseur(octets: Buffer): Promise<Inspection> {
  if (octets.length === 0) return { raison: 'vide' }
  if (octets.length > OCTETS_MAX) return { raison: 'trop_gros' }
  const type = (await fileTypeFromBuffer(octets))?.ext
  if (type === 'cfb') return { raison: octets.includes('EncryptedPackage', 0, 'utf16le') ? 'chiffre' : 'ancien' }
  if (type !== undefined && A_MACROS.has(type)) return { raison: 'macro' }
  if (type === 'xlsx' || type === 'ods' || type === 'zip') return inspectArchive(octets)
  return type === undefined && isTexte(octets) ? { genre: 'csv' } : { raison: 'autre_format' }
}

function isTexte(octets: Buffer): boolean {
  if (UTF_16.some((marque) => octets.subarray(0, marque.length).equals(marque))) return true
  return !octets.includes(0) && !BALISAGE.test(octets.toString('latin1', 0, 200))
}

async function inspectArchive(octets: Buffer): Promise<Inspection> {
  const archive = await openOctets(octets)
  if (archive === null) return { raison: 'corrompu' }
  const { noms, octetsDeveloppes } = archive
  const taux = octetsDeveloppes / octets.length
  if (noms.length > ENTREES_MAX || octetsDeveloppes > DEVELOPPES_MAX) return { raison: 'trop_developpe' }
  if (octetsDeveloppes > TAUX_SANS_SOUCI && taux > TAUX_MAX) return { raison: 'trop_developpe' }
  if (hasMacros(archive)) return { raison: 'macro' }
  try {
    if (await isChiffree(archive)) return { raison: 'chiffre' }
    if ((await archive.read('[Content_Types].xml'))?.includes('macroEnabled')) return { raison: 'macro' }
  } catch {
    return { raison: 'corrompu' }
  }
  if (noms.includes('xl/workbook.xml')) return { genre: 'xlsx' }
  return noms.includes('content.xml') ? { genre: 'ods' } : { raison: 'autre_format' }
}

/** Une archive déjà en mémoire ; null si elle est incomplète. */
export async function openOctets(octets: Buffer): Promise<Archive | null> {
  try {
    return await openArchive((position, longueur) => octets.subarray(position, position + longueur), octets.length)
  } catch {
    return null
  }
}
