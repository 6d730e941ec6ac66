/** Une case par son rang et sa colonne, à partir de zéro. */
export interface Position {
  readonly rang: number
  readonly colonne: number
}

/** Un rectangle de cases, bornes comprises. */
export interface Plage {
  readonly haut: number
  readonly bas: number
  readonly gauche: number
  readonly droite: number
}

export interface Taille {
  readonly rangs: number
  readonly colonnes: number
}

export type Pas =
  | 'haut'
  | 'bas'
  | 'gauche'
  | 'droite'
  | 'page_haut'
  | 'page_bas'
  | 'debut_rang'
  | 'fin_rang'
  | 'debut'
  | 'fin'
  | 'suivante'
  | 'precedente'

const PAGE = 10

/** Le rectangle que deux cases opposées délimitent. */
export function toPlage(a: Position, b: Position): Plage {
  return {
    haut: Math.min(a.rang, b.rang),
    bas: Math.max(a.rang, b.rang),
    gauche: Math.min(a.colonne, b.colonne),
    droite: Math.max(a.colonne, b.colonne),
  }
}

export function getTaille({ haut, bas, gauche, droite }: Plage): Taille {
  return { rangs: bas - haut + 1, colonnes: droite - gauche + 1 }
}

/** Les cases d’un rectangle, rang par rang. */
export function listPositions({ haut, gauche, ...plage }: Plage): readonly Position[] {
  const { rangs, colonnes } = getTaille({ haut, gauche, ...plage })
  return Array.from({ length: rangs * colonnes }, (_, i) => ({
    rang: haut + Math.floor(i / colonnes),
    colonne: gauche + (i % colonnes),
  }))
}

/**
 * Où mène un pas dans la grille. Au bord on reste ; « suivante » et « précédente » passent d’un rang à l’autre, et rendent
 * null au bout de la grille : le clavier en sort.
 */
export function deplacer({ rang, colonne }: Position, pas: Pas, { rangs, colonnes }: Taille): Position | null {
  switch (pas) {
    case 'haut':
      return borner(rang - 1, colonne)
    case 'bas':
      return borner(rang + 1, colonne)
    case 'gauche':
      return borner(rang, colonne - 1)
    case 'droite':
      return borner(rang, colonne + 1)
    case 'page_haut':
      return borner(rang - PAGE, colonne)
    case 'page_bas':
      return borner(rang + PAGE, colonne)
    case 'debut_rang':
      return { rang, colonne: 0 }
    case 'fin_rang':
      return { rang, colonne: colonnes - 1 }
    case 'debut':
      return { rang: 0, colonne: 0 }
    case 'fin':
      return { rang: rangs - 1, colonne: colonnes - 1 }
    case 'suivante':
      return parcourir(1)
    case 'precedente':
      return parcourir(-1)
  }

  function borner(r: number, c: number): Position {
    return { rang: Math.max(0, Math.min(rangs - 1, r)), colonne: Math.max(0, Math.min(colonnes - 1, c)) }
  }

  function parcourir(sens: 1 | -1): Position | null {
    const numero = rang * colonnes + colonne + sens
    if (numero < 0 || numero >= rangs * colonnes) return null
    return { rang: Math.floor(numero / colonnes), colonne: numero % colonnes }
  }
}
