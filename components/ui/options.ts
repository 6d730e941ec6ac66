/** Ce qu’une liste propose : la valeur qu’elle envoie, et ce qu’on y lit. */
export type Option = readonly [valeur: string, libelle: string]

/** Les options que portent des lignes, une fois chacune, dans l’ordre alphabétique. */
export function listOptions(options: readonly Option[]): readonly Option[] {
  return [...new Map(options)].toSorted(([, a], [, b]) => a.localeCompare(b, 'fr'))
}
