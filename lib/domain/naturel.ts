const collateur = new Intl.Collator('fr', { numeric: true })

/** Ordre des codes de fiche : « 2.1.2 » avant « 2.1.10 » ; ce qui n’a pas de code vient à la fin. */
export function compareNaturel(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return collateur.compare(a, b)
}
