/** Un nombre décimal exact : `chiffres` divisé par dix puissance `decimales`. */
export interface Decimal {
  readonly chiffres: bigint
  readonly decimales: number
}

/** 1.234.567,89 */
const MILLIERS_POINT = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/
/** 1,234,567.89 */
const MILLIERS_VIRGULE = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/
/** 1 234 567,89 ou 1234567,89 */
const DECIMALE_VIRGULE = /^(\d+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/
/** 1 234 567.89 ou 1234567.89 */
const DECIMALE_POINT = /^(\d+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/

/**
 * Toutes les façons de lire un nombre, la lecture en milliers d’abord. Plus d’une façon : il faut demander.
 * Devant une unité (« 1,125 M€ »), personne n’écrit de milliers à l’anglaise : la virgule y est décimale.
 */
export function listLectures(nombre: string, devantUnite: boolean): readonly Decimal[] {
  const usages = [MILLIERS_POINT, ...(devantUnite ? [] : [MILLIERS_VIRGULE]), DECIMALE_VIRGULE, DECIMALE_POINT]
  const lectures = usages.map((usage) => read(nombre, usage)).filter((lecture) => lecture !== null)
  return lectures.filter((lecture, rang) => lectures.findIndex((autre) => isMeme(autre, lecture)) === rang)
}

function read(nombre: string, usage: RegExp): Decimal | null {
  const [, entiers, fraction = ''] = usage.exec(nombre) ?? []
  if (entiers === undefined) return null
  return { chiffres: BigInt(entiers.replace(/\D/g, '') + fraction), decimales: fraction.length }
}

function isMeme(a: Decimal, b: Decimal): boolean {
  return a.chiffres === b.chiffres && a.decimales === b.decimales
}
