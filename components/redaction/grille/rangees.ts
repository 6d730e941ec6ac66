import type { LigneSaisie } from '../montants/ligne'
import { type Colonne, cleColonne, isRangeable } from './colonnes'

/** Les lignes d’une case : une d’ordinaire, aucune si elle est vide, plusieurs si la source se contredit. */
export type ContenuCase = readonly LigneSaisie[]

/** Une ligne de la grille : un sujet, et ses cases dans l’ordre des colonnes. */
export interface Rangee {
  readonly sujet: string
  readonly cases: readonly ContenuCase[]
}

const VIDE: ContenuCase = []

/** Range les lignes d’une nature dans la grille, et met à part celles qu’elle ne sait pas montrer. */
export function rangerLignes(
  lignes: readonly LigneSaisie[],
  sujets: readonly { readonly cle: string }[],
  colonnes: readonly Colonne[],
): { readonly rangees: readonly Rangee[]; readonly aPart: readonly LigneSaisie[] } {
  const cases = new Map<string, LigneSaisie[]>()
  const aPart: LigneSaisie[] = []
  for (const ligne of lignes) {
    if (!isRangeable(ligne)) {
      aPart.push(ligne)
      continue
    }
    const cle = `${ligne.sujet}|${cleColonne(ligne)}`
    const contenu = cases.get(cle)
    if (contenu) contenu.push(ligne)
    else cases.set(cle, [ligne])
  }
  const rangees = sujets.map(({ cle: sujet }) => ({
    sujet,
    cases: colonnes.map(({ cle }) => cases.get(`${sujet}|${cle}`) ?? VIDE),
  }))
  return { rangees, aPart }
}

/** Vrai quand deux rangées montrent les mêmes lignes : rien à redessiner. */
export function isMemeRangee(a: Rangee, b: Rangee): boolean {
  return (
    a.cases.length === b.cases.length &&
    a.cases.every((contenu, i) => {
      const autre = b.cases[i] ?? VIDE
      return contenu.length === autre.length && contenu.every((ligne, rang) => ligne === autre[rang])
    })
  )
}
