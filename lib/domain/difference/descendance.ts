import { type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import type { Filiation } from '@/lib/domain/instantane'

/** Ce que les actes disent des lignes qui ne sont pas simplement continuées, de proche en proche. */
export interface Descendance {
  /** Les lignes, à l’arrivée, qui continuent celle-ci ; vide si elle a pris fin ou n’a pas changé de lignée. */
  readonly listSuites: (ligne: CleLigne) => readonly CleLigne[]
  /** Les lignes, au départ, dont celle-ci est issue. */
  readonly listOrigines: (ligne: CleLigne) => readonly CleLigne[]
  /** La fin déclarée de cette ligne, et son motif s’il est donné. */
  readonly findFin: (ligne: CleLigne) => Filiation | null
}

/**
 * Suit les lignes à travers les filiations de tous les actes traversés, dans l’ordre : une action scindée en 2020 dont
 * une part fusionne en 2021 mène, de la convention initiale à l’avenant 2021, à la ligne fusionnée.
 */
export function followFiliations(
  filiations: readonly Filiation[],
  depart: ReadonlySet<CleLigne>,
  arrivee: ReadonlySet<CleLigne>,
): Descendance {
  const liens = filiations.flatMap(({ niveau, deLignee, versLignee }) =>
    versLignee === null ? [] : [{ de: cleLigne(niveau, deLignee), vers: cleLigne(niveau, versLignee) }],
  )
  const suites = (ligne: CleLigne) => liens.filter(({ de }) => de === ligne).map(({ vers }) => vers)
  const origines = (ligne: CleLigne) => liens.filter(({ vers }) => vers === ligne).map(({ de }) => de)
  return {
    listSuites: (ligne) => keepDans(arrivee, reach(ligne, suites)),
    listOrigines: (ligne) => keepDans(depart, reach(ligne, origines)),
    findFin: (ligne) =>
      filiations.find(({ type, niveau, deLignee }) => type === 'fin' && cleLigne(niveau, deLignee) === ligne) ?? null,
  }
}

/** Dans l’ordre de l’acte, non dans celui du parcours. */
function keepDans(acte: ReadonlySet<CleLigne>, atteintes: ReadonlySet<CleLigne>): readonly CleLigne[] {
  return [...acte].filter((cle) => atteintes.has(cle))
}

/** Tout ce qu’on atteint de proche en proche ; une boucle, que la base n’interdit pas, ne fait pas tourner sans fin. */
function reach(depart: CleLigne, voisins: (ligne: CleLigne) => readonly CleLigne[]): ReadonlySet<CleLigne> {
  const atteintes = new Set<CleLigne>()
  const aVoir = [...voisins(depart)]
  for (let ligne = aVoir.shift(); ligne !== undefined; ligne = aVoir.shift()) {
    if (ligne === depart || atteintes.has(ligne)) continue
    atteintes.add(ligne)
    aVoir.push(...voisins(ligne))
  }
  return atteintes
}
