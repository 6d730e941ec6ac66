import {
  type FormatDocument,
  formatTaille,
  LIBELLES_TYPES_DOCUMENT,
  OCTETS_MAX,
  type TypeDocument,
} from '@/lib/domain/document'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

/** Pourquoi un fichier est refusé. */
export type RefusFichier =
  | {
      readonly raison:
        | 'absent'
        | 'plusieurs'
        | 'vide'
        | 'trop_gros'
        | 'tronque'
        | 'chiffre'
        | 'macro'
        | 'inconnu'
        | 'interrompu'
        | 'inabouti'
    }
  | { readonly raison: 'autre_format'; readonly extension: string }
  | { readonly raison: 'reserve_annexe'; readonly format: FormatDocument; readonly type: TypeDocument }

const WORD = new Set(['doc', 'docx', 'docm', 'dotx'])
const PROGRAMMES = new Set(['exe', 'elf', 'macho', 'dmg', 'msi', 'deb', 'jar', 'apk'])

/** Dit à l’agent ce qui ne va pas, et ce qu’il peut faire. */
export function expliquerRefusFichier(refus: RefusFichier): string {
  switch (refus.raison) {
    case 'absent':
      return 'Choisissez un fichier.'
    case 'plusieurs':
      return 'Un seul fichier à la fois\u202f: aucun n’a été gardé. Choisissez celui à déposer.'
    case 'vide':
      return 'Ce fichier est vide.'
    case 'trop_gros':
      return `Ce fichier dépasse ${formatTaille(OCTETS_MAX)}${DEUX_POINTS}allégez-le ou déposez-le en plusieurs parties.`
    case 'tronque':
      return 'Ce fichier est incomplet ou abîmé\u202f: ouvrez-le pour vérifier, puis enregistrez-le de nouveau.'
    case 'chiffre':
      return 'Ce fichier est protégé par un mot de passe ou des restrictions\u202f: enregistrez-le sans protection.'
    case 'macro':
      return 'Ce fichier contient des macros\u202f: enregistrez-le sans macros, en XLSX, en ODT ou en PDF.'
    case 'inconnu':
      return 'Le contenu de ce fichier n’est ni un PDF, ni un ODT, ni un XLSX, quel que soit son nom.'
    case 'interrompu':
      return 'Le fichier n’est pas arrivé en entier\u202f: envoyez-le de nouveau.'
    case 'inabouti':
      return 'Le dépôt n’a pas abouti et rien n’a été enregistré\u202f: recommencez dans un instant.'
    case 'autre_format':
      return decrireAutreFormat(refus.extension)
    case 'reserve_annexe':
      return `«\u00a0${LIBELLES_TYPES_DOCUMENT[refus.type]}\u00a0» se dépose en PDF\u202f; seule une annexe peut être en ${refus.format.toLocaleUpperCase('fr')}.`
  }
}

function decrireAutreFormat(extension: string): string {
  if (WORD.has(extension)) return 'Ce fichier est un document Word\u202f: enregistrez-le en PDF ou en ODT.'
  if (PROGRAMMES.has(extension))
    return 'Ce fichier est un programme, quel que soit son nom\u202f: il n’est pas accepté.'
  return `Le contenu de ce fichier est du ${extension.toLocaleUpperCase('fr')}, quel que soit son nom\u202f: déposez un PDF (ou, pour une annexe, un ODT ou un XLSX).`
}
