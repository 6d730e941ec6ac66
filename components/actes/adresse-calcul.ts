import type { ActeLu } from './acte-lu'

/** L’adresse du fichier des lignes d’un calcul ; null tant que rien n’est publié. */
export function adresseCalcul({ csv }: Pick<ActeLu, 'csv'>, cle: string): string | null {
  return csv === null ? null : `${csv}?${new URLSearchParams({ calcul: cle })}`
}
