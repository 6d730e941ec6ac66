import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { StatutActe } from '@/lib/domain/vocabulaire'

/** Les pièces déposées avec un acte : ce qu’elles sont, ce qu’on accepte, ce qui devient public. */

export const TYPES_DOCUMENT = ['acte_signe', 'deliberation', 'annexe', 'autre'] as const
export type TypeDocument = (typeof TYPES_DOCUMENT)[number]

export const FORMATS_DOCUMENT = ['pdf', 'odt', 'xlsx'] as const
export type FormatDocument = (typeof FORMATS_DOCUMENT)[number]

export const OCTETS_MAX = 20 * 1024 * 1024
/** Versions remplacées ou retirées comprises : rien de ce qui a été déposé ne s’efface. */
export const DOCUMENTS_MAX = 50

export const LIBELLES_TYPES_DOCUMENT = {
  acte_signe: 'Acte signé',
  deliberation: 'Délibération',
  annexe: 'Annexe',
  autre: 'Autre pièce',
} as const satisfies Record<TypeDocument, string>

export const MIMES = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FormatDocument, string>

/** Une pièce se lit partout en PDF ; seule une annexe se dépose aussi en texte ou en classeur. */
export function isFormatAdmis(type: TypeDocument, format: FormatDocument): boolean {
  return format === 'pdf' || type === 'annexe'
}

/** Ce qui prouve la signature se joint encore à un acte validé ; le reste a été examiné avec lui. */
export function isPreuveSignature(type: TypeDocument): boolean {
  return type === 'acte_signe' || type === 'deliberation'
}

/** Les pièces qui se déposent, se retirent et se publient à cette étape de l’acte. */
export function listTypesModifiables(statut: StatutActe): readonly TypeDocument[] {
  const ouverture = getOuverture(statut)
  if (ouverture === 'tout') return TYPES_DOCUMENT
  return ouverture === 'signature' ? TYPES_DOCUMENT.filter(isPreuveSignature) : []
}

/** Sans choix contraire, ce que la loi rend public l’est : l’acte signé et sa délibération. */
export function isPublieParDefaut(type: TypeDocument): boolean {
  return isPreuveSignature(type)
}

const MILLE = 1024
const taille = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

/** « 812 octets », « 64 Ko », « 1,2 Mo ». */
export function formatTaille(octets: number): string {
  if (octets < MILLE) return `${octets}\u00a0octet${octets > 1 ? 's' : ''}`
  const ko = octets / MILLE
  return ko < MILLE ? `${taille.format(Math.round(ko))}\u00a0Ko` : `${taille.format(ko / MILLE)}\u00a0Mo`
}

/** L’adresse publique d’une pièce, terminée par un nom que l’on reconnaît une fois téléchargé. */
export function getAdressePiece({
  id,
  titre,
  format,
}: {
  readonly id: string
  readonly titre: string
  readonly format: FormatDocument
}): string {
  const nom = titre
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
  return `/documents/${id}/${nom || 'document'}.${format}`
}
