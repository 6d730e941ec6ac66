import 'server-only'
import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { FORMATS_DOCUMENT, type FormatDocument, isFormatAdmis, type TypeDocument } from '@/lib/domain/document'
import type { RefusFichier } from '@/lib/domain/phrase/document'
import { fromFichier, hasMacros, isChiffree, openArchive } from '@/lib/platform/archive/archive'

export type Inspection = { readonly format: FormatDocument } | RefusFichier

const FIN_PDF = 2048
const MORCEAU = 64 * 1024
/** Assez pour qu’une mention coupée entre deux morceaux soit vue. */
const RECOUVREMENT = 64
const PDF_PROTEGE = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
const ARCHIVES_A_MACROS = new Set(['xlsm', 'xltm', 'docm', 'dotm', 'pptm'])

/** Le format d’un fichier d’après son seul contenu, ou pourquoi il n’est pas accepté. Son nom ne compte pas. */
export async function inspectFichier(chemin: string, octets: number): Promise<Inspection> {
  if (octets === 0) return { raison: 'vide' }
  const fichier = await open(chemin, 'r')
  try {
    return await inspectContenu(fichier, octets, (await fileTypeFromFile(chemin))?.ext)
  } catch (erreur) {
    console.error('Fichier illisible', erreur)
    return { raison: 'tronque' }
  } finally {
    await fichier.close()
  }
}

/** Ce que refuse la nature de la pièce : seule une annexe se passe du PDF. */
export function refuseFormat(type: TypeDocument, format: FormatDocument): RefusFichier | null {
  return isFormatAdmis(type, format) ? null : { raison: 'reserve_annexe', format, type }
}

async function inspectContenu(fichier: FileHandle, octets: number, extension: string | undefined): Promise<Inspection> {
  if (extension === undefined) return { raison: 'inconnu' }
  // Un classeur protégé par mot de passe est un conteneur d’un autre format, comme les anciens fichiers Office.
  if (extension === 'cfb') return { raison: 'chiffre' }
  if (ARCHIVES_A_MACROS.has(extension)) return { raison: 'macro' }
  const format = FORMATS_DOCUMENT.find((connu) => connu === extension)
  if (format === 'pdf') return inspectPdf(fichier, octets)
  if (format === undefined && extension !== 'zip') return { raison: 'autre_format', extension }
  const archive = await openArchive(fromFichier(fichier), octets)
  if (archive === null) return { raison: 'tronque' }
  if (await isChiffree(archive)) return { raison: 'chiffre' }
  if (hasMacros(archive)) return { raison: 'macro' }
  return format === undefined ? { raison: 'autre_format', extension } : { format }
}

async function inspectPdf(fichier: FileHandle, octets: number): Promise<Inspection> {
  const morceau = Buffer.alloc(MORCEAU)
  let fin = ''
  for (let position = 0; position < octets; position += MORCEAU - RECOUVREMENT) {
    const { bytesRead } = await fichier.read(morceau, 0, MORCEAU, position)
    const texte = morceau.toString('latin1', 0, bytesRead)
    if (PDF_PROTEGE.test(texte)) return { raison: 'chiffre' }
    fin = (fin + texte).slice(-FIN_PDF)
  }
  return fin.includes('%%EOF') ? { format: 'pdf' } : { raison: 'tronque' }
}
