import { findColonnes } from './colonnes'
import type { Passage } from './types'

/**
 * Le texte sans ses accidents de mise en page : une seule sorte d’espace, d’apostrophe, de guillemet et de tiret, ni
 * accent ni signe invisible. Chaque caractère sait d’où il vient : une citation se reprend dans l’original, intacte.
 */
export interface TextePlie {
  readonly original: string
  /** En minuscules : ce que les règles lisent. */
  readonly plie: string
  /** Avec ses majuscules, caractère pour caractère : les noms propres s’y reconnaissent. */
  readonly propre: string
  readonly debuts: readonly number[]
  readonly fins: readonly number[]
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/u
const FIN_DE_LIGNE = /[\n\v\f\u0085\u2028\u2029]/
const MARQUES = /\p{M}/gu
const EQUIVALENTS = new Map<string, string>([
  ...Array.from('’‘ʼ`´′', (c) => [c, "'"] as const),
  ...Array.from('“”„‟«»″', (c) => [c, '"'] as const),
  ...Array.from('‐‑‒–—−', (c) => [c, '-'] as const),
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['æ', 'ae'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
])

export function plierTexte(original: string): TextePlie {
  const [propres, debuts, fins]: [string[], number[], number[]] = [[], [], []]
  const sauts = findColonnes(original)
  let [position, saut] = [0, 0]
  for (const signe of original) {
    const debut = position
    position += signe.length
    const colonnes = sauts.get(debut)
    if (colonnes !== undefined) {
      for (let rang = 0; rang < colonnes.colonnes; rang += 1) {
        propres.push('\t')
        debuts.push(debut)
        fins.push(colonnes.fin)
      }
      saut = colonnes.fin
    }
    if (debut < saut) continue
    const dernier = propres.at(-1)
    if (INVISIBLE.test(signe)) {
      if (fins.length > 0 && fins.at(-1) === debut) fins[fins.length - 1] = position
      continue
    }
    const lu = readSigne(signe, original[position])
    if (lu === '' || (lu === ' ' && (dernier === undefined || dernier === ' ' || dernier === '\n'))) continue
    for (const c of lu.split('')) {
      propres.push(c)
      debuts.push(debut)
      fins.push(position)
    }
  }
  joinLignesCoupees(propres)
  restoreChiffres(propres)
  const gardes = propres.flatMap((signe, rang) => (signe === '' ? [] : [rang]))
  const propre = propres.join('')
  return {
    original,
    propre,
    plie: Array.from(propre.split(''), toMinuscule).join(''),
    debuts: gardes.map((rang) => debuts[rang] ?? 0),
    fins: gardes.map((rang) => fins[rang] ?? 0),
  }
}

function readSigne(signe: string, suivant: string | undefined): string {
  if (signe === '\r') return suivant === '\n' ? '' : '\n'
  if (signe === '\t') return signe
  if (FIN_DE_LIGNE.test(signe)) return '\n'
  if (/\s/.test(signe)) return ' '
  return EQUIVALENTS.get(signe) ?? (signe < '\u0080' ? signe : signe.normalize('NFD').replace(MARQUES, ''))
}

function toMinuscule(c: string): string {
  const minuscule = c.toLowerCase()
  return minuscule.length === 1 ? minuscule : c
}

const LONGUEUR_LIGNE_PLEINE = 45
const APPELLE_UNE_SUITE = /(?:^| )(?:de|du|des|la|le|les|l'|d'|un|une|et|ou|a|au|aux|en|par|pour|sur|dont)$/

/**
 * Un document paginé coupe ses phrases à la marge, et parfois ses mots : la ligne qui reprend en minuscule continue la
 * précédente, sauf l’item « b) » d’une liste.
 */
function joinLignesCoupees(signes: string[]): void {
  let debut = 0
  for (let rang = 0; rang < signes.length; rang += 1) {
    if (signes[rang] !== '\n') continue
    const pleine = rang - debut >= LONGUEUR_LIGNE_PLEINE
    const fin = signes
      .slice(Math.max(debut, rang - 6), rang)
      .join('')
      .trimEnd()
      .toLowerCase()
    const suite = signes[rang + 1] ?? ''
    const item = /[a-z]/.test(suite) && signes[rang + 2] === ')'
    const coupee = item
      ? false
      : /[a-z]/.test(suite)
        ? !/[.!?:;]$/.test(fin)
        : /[\dA-Z]/.test(suite) && APPELLE_UNE_SUITE.test(fin)
    debut = rang + 1
    const mot = /[a-z]-$/.test(fin) && /[a-z]/.test(suite)
    if (mot) signes.fill('', signes.lastIndexOf('-', rang), rang + 1)
    else if (pleine && coupee) signes[rang] = ' '
  }
}

const CHIFFRE = /\d/
const CONFUSIONS = new Map([
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
])

/** Une lecture optique confond « 4l2 » et « 412 » : entre deux chiffres, la lettre qui leur ressemble en est un. */
function restoreChiffres(signes: string[]): void {
  signes.forEach((signe, rang) => {
    const chiffre = CONFUSIONS.get(signe)
    if (chiffre !== undefined && CHIFFRE.test(signes[rang - 1] ?? '') && CHIFFRE.test(signes[rang + 1] ?? ''))
      signes[rang] = chiffre
  })
}

/** L’extrait de l’original que couvre [debut, fin[ du texte plié, sans les blancs des bords. */
export function citer({ original, plie, debuts, fins }: TextePlie, debut: number, fin: number): Passage {
  let [de, a] = [debut, fin]
  while (de < a && /\s/.test(plie[de] ?? '')) de += 1
  while (a > de && /\s/.test(plie[a - 1] ?? '')) a -= 1
  const [premier, dernier] = [debuts[de] ?? 0, a > de ? (fins[a - 1] ?? 0) : (debuts[de] ?? 0)]
  return { debut: premier, fin: dernier, citation: original.slice(premier, dernier) }
}

/** Le même extrait, sur une ligne : de quoi remplir un champ. */
export function recopier(texte: TextePlie, debut: number, fin: number): string {
  return citer(texte, debut, fin).citation.replace(/\s+/gu, ' ').trim()
}
