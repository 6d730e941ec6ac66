/** Un blanc qui aligne des colonnes, et le nombre de colonnes qu’il fait passer. */
export interface Saut {
  readonly fin: number
  readonly colonnes: number
}

interface Cellule {
  readonly debut: number
  readonly fin: number
  readonly texte: string
}

interface Rangee {
  /** Où commence la ligne dans le texte. */
  readonly place: number
  readonly cellules: readonly Cellule[]
}

/** Deux espaces peuvent être une faute de frappe ; trois alignent. */
const CELLULE = /[^\s]+(?:[ \u00a0\u202f]{1,2}[^\s]+)*/g
const ALIGNEE = /\S[ \u00a0\u202f]{3,}\S/
/** Une somme, un pourcentage ou un tiret ; une année n’est pas un chiffre à aligner. */
const CHIFFREE = /^(?:(?!(?:19|20)\d\d$)\d(?:[\d\s.,]*\d)? ?(?:k?€|%)?|-)$/
const COLONNES_MAX = 16

/**
 * Un tableau collé d’un PDF aligne ses colonnes par des espaces : sous une ligne de titres, des rangées chiffrées. Chaque
 * blanc rendu dit combien de colonnes il passe, à la manière des tabulations d’un tableur.
 */
export function findColonnes(texte: string): ReadonlyMap<number, Saut> {
  const sauts = new Map<number, Saut>()
  let bloc: Rangee[] = []
  let place = 0
  const close = () => {
    for (const [debut, saut] of readBloc(bloc)) sauts.set(debut, saut)
    bloc = []
  }
  for (const ligne of texte.split('\n')) {
    const cellules = ALIGNEE.test(ligne) && !ligne.includes('\t') ? listCellules(ligne) : []
    if (cellules.length < 2) close()
    else bloc.push({ place, cellules })
    place += ligne.length + 1
  }
  close()
  return sauts
}

function listCellules(ligne: string): readonly Cellule[] {
  return [...ligne.matchAll(CELLULE)]
    .slice(0, COLONNES_MAX)
    .map(({ index, 0: texte }) => ({ debut: index, fin: index + texte.length, texte }))
}

function readBloc([tete, ...corps]: readonly Rangee[]): readonly (readonly [number, Saut])[] {
  if (tete === undefined || isChiffree(tete) || !corps.some(isChiffree)) return []
  const colonnes = listColonnes(tete, corps)
  return [tete, ...corps].flatMap(({ place, cellules }) => listSauts(place, cellules, colonnes))
}

function isChiffree({ cellules: [, ...autres] }: Rangee): boolean {
  return CHIFFREE.test(autres.at(-1)?.texte ?? '')
}

/** La colonne des intitulés n’a pas toujours de titre : la rangée la plus à gauche l’ouvre alors. */
function listColonnes({ cellules }: Rangee, corps: readonly Rangee[]): readonly Cellule[] {
  const [premiere] = cellules
  const libelles = corps.flatMap(({ cellules: [libelle] }) => (libelle ? [libelle] : []))
  const fin = Math.max(...libelles.map((libelle) => libelle.fin))
  const sansTitre =
    premiere !== undefined && libelles.some((libelle) => libelle.fin <= premiere.debut) && premiere.debut >= fin
  return sansTitre ? [{ debut: 0, fin, texte: '' }, ...cellules] : cellules
}

/** Une rangée complète se range dans l’ordre ; à une rangée trouée, la place de chaque cellule dit sa colonne. */
function listSauts(
  place: number,
  cellules: readonly Cellule[],
  colonnes: readonly Cellule[],
): readonly (readonly [number, Saut])[] {
  let precedente = 0
  return cellules.map(({ debut, fin }, rang) => {
    const colonne =
      cellules.length === colonnes.length ? rang : findColonne(colonnes, rang === 0 ? 0 : precedente + 1, debut, fin)
    const blanc = cellules[rang - 1]?.fin ?? 0
    const saut = { fin: place + debut, colonnes: colonne - (rang === 0 ? 0 : precedente) }
    precedente = colonne
    return [place + blanc, saut] as const
  })
}

/** La colonne la plus proche du milieu de la cellule. */
function findColonne(colonnes: readonly Cellule[], premiere: number, debut: number, fin: number): number {
  const ecarts = colonnes.slice(premiere).map((colonne) => Math.max(colonne.debut - fin, debut - colonne.fin, 0))
  return premiere + Math.max(0, ecarts.indexOf(Math.min(...ecarts)))
}
