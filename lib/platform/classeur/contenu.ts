import type { Classeur } from '@/lib/domain/import/feuille'
import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { EntreeDemesuree } from '@/lib/platform/archive/archive'
import { readCsv } from './csv'
import { type Genre, openOctets } from './garde'
import { readOds } from './ods'
import { RefusClasseur } from './refus'
import { readXlsx } from './xlsx'

/** Lit un fichier déjà inspecté, ou dit pourquoi il ne se lit pas. */
export async function readContenu(
  genre: Genre,
  octets: Buffer,
): Promise<Classeur | { readonly raison: RaisonClasseur }> {
  try {
    if (genre === 'csv') return readCsv(octets)
    const archive = await openOctets(octets)
    if (archive === null) return { raison: 'corrompu' }
    return await (genre === 'xlsx' ? readXlsx(archive) : readOds(archive))
  } catch (erreur) {
    if (erreur instanceof RefusClasseur) return { raison: erreur.raison }
    // Ce qui n’est pas un refus prévu vient d’un fichier mal formé : le portail, lui, continue.
    return { raison: erreur instanceof EntreeDemesuree ? 'trop_developpe' : 'corrompu' }
  }
}
