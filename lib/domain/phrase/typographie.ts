/** Ponctuation haute précédée d’une espace fine insécable, écrite une fois pour ne pas se perdre dans les sources. */
export const DEUX_POINTS = '\u202f: '
export const POINT_VIRGULE = '\u202f; '

/** « Avenant 2020 », sans que le guillemet parte à la ligne. */
export function entreGuillemets(texte: string): string {
  return `«\u00a0${texte}\u00a0»`
}
