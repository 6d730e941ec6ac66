import { getTaille, type Plage, type Position, type Taille } from './plage'

/** Où tombe chaque case collée, et combien n’ont pas trouvé place. */
export interface Collage<T> {
  readonly cases: readonly (Position & { readonly contenu: T })[]
  readonly laissees: number
}

/**
 * Pose un tableau copié sur la sélection, à partir de sa première case. Une sélection qui est un multiple exact du tableau
 * le répète, comme dans un tableur ; ce qui dépasse la grille est compté, jamais perdu en silence.
 */
export function placerCollage<T>(copie: readonly (readonly T[])[], selection: Plage, grille: Taille): Collage<T> {
  const largeur = Math.max(0, ...copie.map((ligne) => ligne.length))
  if (copie.length === 0 || largeur === 0) return { cases: [], laissees: 0 }
  const voulue = getTaille(selection)
  const repete = voulue.rangs % copie.length === 0 && voulue.colonnes % largeur === 0
  const [rangs, colonnes] = repete ? [voulue.rangs, voulue.colonnes] : [copie.length, largeur]
  const posees = Array.from({ length: rangs }, (_, rang) =>
    Array.from({ length: colonnes }, (_, colonne) => {
      const ligne = copie[rang % copie.length] ?? []
      const numero = colonne % largeur
      if (numero >= ligne.length) return []
      return ligne.slice(numero, numero + 1).map((contenu) => ({
        rang: selection.haut + rang,
        colonne: selection.gauche + colonne,
        contenu,
      }))
    }).flat(),
  ).flat()
  const cases = posees.filter(({ rang, colonne }) => rang < grille.rangs && colonne < grille.colonnes)
  return { cases, laissees: posees.length - cases.length }
}
