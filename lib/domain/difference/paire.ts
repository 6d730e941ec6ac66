import type { Filiation } from '@/lib/domain/instantane'

/** Ce qu’il faut d’un acte pour le comparer à un autre de sa convention. */
interface Situe {
  readonly acte: { readonly rang: number; readonly filiations: readonly Filiation[] }
}

export interface Paire<A> {
  readonly avant: A
  readonly apres: A
  /** Les filiations de tous les actes qui suivent le premier, jusqu’au second compris. */
  readonly filiations: readonly Filiation[]
}

/**
 * Deux actes à comparer, le plus ancien d’abord ; sans choix, les deux derniers. Null quand un rang demandé n’existe pas,
 * est demandé deux fois, ou qu’il n’y a pas deux actes.
 */
export function choosePaire<A extends Situe>(
  actes: readonly A[],
  de: number | null = null,
  a: number | null = null,
): Paire<A> | null {
  const ordonnes = actes.toSorted((x, y) => x.acte.rang - y.acte.rang)
  const find = (rang: number) => ordonnes.find(({ acte }) => acte.rang === rang)
  const second = a === null ? ordonnes.at(-1) : find(a)
  const premier = de === null ? ordonnes.findLast((acte) => second && acte.acte.rang < second.acte.rang) : find(de)
  if (!premier || !second || premier === second) return null
  const [avant, apres] = premier.acte.rang < second.acte.rang ? [premier, second] : [second, premier]
  const traverses = ordonnes.filter(({ acte: { rang } }) => avant.acte.rang < rang && rang <= apres.acte.rang)
  return { avant, apres, filiations: traverses.flatMap(({ acte }) => acte.filiations) }
}
