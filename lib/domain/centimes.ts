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
