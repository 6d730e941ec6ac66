const DIACRITIQUES = /\p{Diacritic}/gu
const SEPARATEURS = /[^a-z0-9]+/g

/** Rend comparables « Côte-d’Or », « cote d'or » et « CÔTE D OR » : ni accent, ni casse, ni ponctuation. */
export function normaliserRecherche(texte: string): string {
  return texte
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(DIACRITIQUES, '')
    .replace(SEPARATEURS, ' ')
    .trim()
}
