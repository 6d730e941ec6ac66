/** Un groupe n’est jamais vide. */
export type Groupe<T> = readonly [T, ...T[]]

/** Réunit les éléments de même clé, groupes et éléments dans l’ordre de la liste. */
export function groupBy<T>(elements: readonly T[], getCle: (element: T) => string): readonly Groupe<T>[] {
  const groupes = new Map<string, [T, ...T[]]>()
  for (const element of elements) {
    const cle = getCle(element)
    const groupe = groupes.get(cle)
    if (groupe) groupe.push(element)
    else groupes.set(cle, [element])
  }
  return [...groupes.values()]
}

/** Ordre de textes sans égard à la langue : le même sur toutes les machines. */
export function compareTextes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Trie ce qui est faux avant ce qui est vrai. */
export function compareBooleens(a: boolean, b: boolean): number {
  if (a === b) return 0
  return a ? 1 : -1
}
