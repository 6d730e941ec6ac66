/** Des millièmes en nombre, pour une colonne d’entiers : une proportion de la médiane, jamais un montant. */
export function toMilliemes(milliemes: bigint | null): number | null {
  return milliemes === null ? null : Number(milliemes)
}
