import { strFromU8, unzipSync } from 'fflate'
import { readPagesPdf } from '@/tests/support/texte-pdf'

/** Le texte d’une réponse ; celui de ses pages si c’est un PDF, de ses fichiers si c’est une archive ou un classeur. */
export function readTexte(corps: Uint8Array): string {
  const debut = strFromU8(corps.subarray(0, 4), true)
  if (debut === '%PDF') return readPagesPdf(corps).join('\n')
  if (!debut.startsWith('PK')) return strFromU8(corps)
  return Object.values(unzipSync(corps))
    .map((fichier) => strFromU8(fichier))
    .join('\n')
}

/**
 * Vrai quand un texte porte ce montant, quelle que soit son écriture : 987 654,32 ou 987654.32 en euros, 98765432 en
 * centimes. Ni un chiffre avant, ni un après : une part d’un plus grand nombre n’est pas ce montant.
 */
export function hasMontant(texte: string, centimes: number): boolean {
  const [euros, decimales] = (centimes / 100).toFixed(2).split('.')
  const groupes = (euros ?? '').replaceAll(/\B(?=(?:\d{3})+$)/g, ESPACE)
  // Un montant rond s’écrit aussi sans décimales ; un dixième, dans un tableur, sans son zéro.
  const fin = decimales?.replace(/0$/, '0?')
  const partie = decimales === '00' ? '(?:[.,]0{1,2})?' : `(?:[.,]${fin})`
  return new RegExp(`(?<!\\d)(?:${groupes}${partie}|${centimes})(?!\\d)`).test(texte)
}

/** Les espaces des milliers, et ce qu’en fait une page. */
const ESPACE = '(?:[\\s\\u00a0\\u202f\\u2009]|&nbsp;|&#(?:160|8239|x202f|xa0);)?'
