import { fileTypeFromBuffer } from 'file-type'
import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { type Archive, hasMacros, isChiffree, openArchive } from '@/lib/platform/archive/archive'
import { DEVELOPPES_MAX, ENTREES_MAX, OCTETS_MAX, TAUX_MAX, TAUX_SANS_SOUCI } from './limites'

export type Genre = 'xlsx' | 'ods' | 'csv'
export type Inspection = { readonly genre: Genre } | { readonly raison: RaisonClasseur }

const A_MACROS = new Set(['xlsm', 'xltm'])

/** Ce qu’est un fichier d’après son seul contenu, sans rien en développer, ou pourquoi il ne sera pas ouvert. */
export async function inspectClasseur(octets: Buffer): Promise<Inspection> {
  if (octets.length === 0) return { raison: 'vide' }
  if (octets.length > OCTETS_MAX) return { raison: 'trop_gros' }
  const type = (await fileTypeFromBuffer(octets))?.ext
  if (type === 'cfb') return { raison: octets.includes('EncryptedPackage', 0, 'utf16le') ? 'chiffre' : 'ancien' }
  if (type !== undefined && A_MACROS.has(type)) return { raison: 'macro' }
  if (type === 'xlsx' || type === 'ods' || type === 'zip') return inspectArchive(octets)
  return type === undefined && !octets.includes(0) ? { genre: 'csv' } : { raison: 'autre_format' }
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
  } catch {
    return { raison: 'corrompu' }
  }
  if (noms.includes('[Content_Types].xml') && noms.some((nom) => nom.startsWith('xl/'))) return { genre: 'xlsx' }
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
