declare const marque: unique symbol

/** Un montant en centimes entiers. La marque empêche d’y glisser des euros ou un compte de lignes. */
export type Centimes = bigint & { readonly [marque]: 'centimes' }

/** Seul endroit où un entier devient un montant. */
export function centimes(n: bigint): Centimes {
  return n as Centimes
}

export const ZERO = centimes(0n)

/** Somme exacte, indépendante de l’ordre. */
export function sommer(montants: Iterable<Centimes>): Centimes {
  let total = 0n
  for (const montant of montants) total += montant
  return centimes(total)
}

/** `a − b`, signé. */
export function soustraire(a: Centimes, b: Centimes): Centimes {
  return centimes(a - b)
}

/** Valeur absolue. */
export function absolu(c: Centimes): Centimes {
  return c < 0n ? centimes(-c) : c
}

/**
 * Partage en `n` parts égales au centime près : les premières parts reçoivent chacune un centime du reste,
 * de sorte que la somme des parts est toujours le montant partagé.
 */
export function partager(c: Centimes, n: number): Centimes[] {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`Partage impossible en ${n} parts`)
  const base = c / BigInt(n)
  const reste = c % BigInt(n)
  const nombreAvecReste = Number(reste < 0n ? -reste : reste)
  const centime = reste < 0n ? -1n : 1n
  return Array.from({ length: n }, (_, rang) => centimes(rang < nombreAvecReste ? base + centime : base))
}
