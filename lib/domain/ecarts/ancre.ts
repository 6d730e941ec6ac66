/**
 * L’ancre d’un écart dans la page de sa convention : elle suit sa clé, qui ne change pas d’une publication à l’autre. Ce
 * qu’une adresse écrirait mal y devient un tiret.
 */
export function getAncreEcart(cle: string): string {
  const parties = cle.split('|').map((partie) => partie.replaceAll(/[^\p{L}\p{N}_]+/gu, '-'))
  return ['ecart', ...parties].join('.')
}
