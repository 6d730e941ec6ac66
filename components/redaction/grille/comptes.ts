import { compter } from '@/lib/domain/phrase/nombre'

type Compte = readonly [nombre: number, singulier: string, pluriel: string]

/** « 4 cases collées, 1 à revoir » : ce qui vaut zéro ne se dit pas. */
export function enumererComptes(comptes: readonly Compte[]): string {
  return comptes
    .flatMap(([nombre, singulier, pluriel]) => (nombre > 0 ? [compter(nombre, singulier, pluriel)] : []))
    .join(', ')
}
