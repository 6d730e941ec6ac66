/**
 * Un nombre enregistré en binaire, dans la plus courte écriture décimale qui le redonne : 346875.65999999997 est
 * 346875.66. Null si ce n’est pas un nombre.
 */
export function shortenDecimal(texte: string): string | null {
  const nombre = texte.trim() === '' ? Number.NaN : Number(texte)
  if (!Number.isFinite(nombre)) return null
  const court = String(nombre)
  const parties = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(court)
  if (!parties) return court
  const [, signe = '', entiers = '', decimales = '', exposant = '0'] = parties
  const chiffres = entiers + decimales
  const virgule = entiers.length + Number(exposant)
  if (virgule <= 0) return `${signe}0.${'0'.repeat(-virgule)}${chiffres}`
  return `${signe}${chiffres.padEnd(virgule, '0')}`
}

/** « 0.125 » en « 12,5 % », sans qu’un calcul y ajoute ses restes. */
export function formatPourcentage(decimal: string): string {
  return `${shortenDecimal(`${decimal}e2`)?.replace('.', ',') ?? decimal}\u202f%`
}
