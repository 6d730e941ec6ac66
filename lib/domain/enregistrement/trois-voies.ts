/** Ce qu’il faut faire d’une valeur que l’on a changée : l’écrire, rien, ou montrer les deux. */
export type Decision = 'ecrire' | 'rien' | 'conteste'

/**
 * Décide d’un changement d’après ce dont il est parti, ce qui est enregistré et ce qu’on veut : nul n’écrase ce qu’il
 * n’a pas lu, et le même changement envoyé deux fois n’agit qu’une fois. Null : la valeur n’existe pas.
 */
export function decide<T>(
  { de, actuel, vers }: { readonly de: T | null; readonly actuel: T | null; readonly vers: T | null },
  isMeme: (a: T, b: T) => boolean,
): Decision {
  const same = (a: T | null, b: T | null) => (a === null || b === null ? a === b : isMeme(a, b))
  if (same(actuel, vers)) return 'rien'
  return same(actuel, de) ? 'ecrire' : 'conteste'
}
