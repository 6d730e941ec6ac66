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

/** Des sommes avec leur unité, séparées d’un seul espace, en fin de rangée : un PDF copié perd l’alignement. */
const SERREE =
  /^(?=\S)(?<libelle>.{2,160}?)(?<sommes>(?:[ \u00a0\u202f]+\d{1,3}(?:[ \u00a0\u202f.]?\d{3}){0,3}(?:,\d{1,2})?[ \u00a0\u202f]?k?€){2,6})\s*$/
const SOMME = /\d[\d \u00a0\u202f.,]*k?€/g
const TITRE_DE_COLONNE =
  /(?:(?:parts?|crédits?|montants?|participation|contribution|financement)\s+(?:de\s+l['’]|de\s+la\s+|du\s+|d['’])?)?(?:(?<!\p{L})(?:[ée]tat|d[ée]partement|collectivit[ée]|m[ée]tropole|r[ée]gion|caf|ars|autres?(?:\s+financeurs?)?|(?:coût\s+)?total|20\d\d)(?!\p{L}))/giu
/** Deux espaces peuvent être une faute de frappe ; trois alignent. */
const CELLULE = /[^\s]+(?:[ \u00a0\u202f]{1,2}[^\s]+)*/g
const ALIGNEE = /\S[ \u00a0\u202f]{3,}\S/
/** Une somme, un pourcentage ou un tiret ; une année n’est pas un chiffre à aligner. */
const CHIFFREE = /^(?:(?!(?:19|20)\d\d$)\d(?:[\d\s.,]*\d)? ?(?:k?€|%)?|-)$/
const COLONNES_MAX = 16
const LIGNE_MAX = 260

/**
 * Un tableau collé d’un PDF aligne ses colonnes par des espaces : sous une ligne de titres, des rangées chiffrées. Chaque
 * blanc rendu dit combien de colonnes il passe, à la manière des tabulations d’un tableur.
 */
export function findColonnes(texte: string): ReadonlyMap<number, Saut> {
  const sauts = new Map<number, Saut>()
  let bloc: Rangee[] = []
  let [place, precedente] = [0, '']
  const close = () => {
    for (const [debut, saut] of readBloc(bloc)) sauts.set(debut, saut)
    bloc = []
  }
  for (const ligne of texte.split('\n')) {
    const serree = listSerrees(ligne)
    const cellules = serree ?? (ALIGNEE.test(ligne) && !ligne.includes('\t') ? listCellules(ligne) : [])
    const titres = serree !== null && bloc.length === 0 ? listTitres(precedente, serree.length - 1) : []
    if (titres.length > 0) bloc.push({ place: place - precedente.length - 1, cellules: titres })
    if (cellules.length < 2) close()
    else bloc.push({ place, cellules })
    precedente = ligne
    place += ligne.length + 1
  }
  close()
  return sauts
}

function listSerrees(ligne: string): readonly Cellule[] | null {
  const { libelle, sommes } = (ligne.length <= LIGNE_MAX && SERREE.exec(ligne)?.groups) || {}
  if (libelle === undefined || sommes === undefined) return null
  const trouvees = [...sommes.matchAll(SOMME)].map(({ index, 0: texte }) => toCellule(libelle.length + index, texte))
  return [toCellule(0, libelle), ...trouvees]
}

/** Les titres d’un tableau serré, s’il y en a un par somme ; ce qui les précède est celui des intitulés. */
function listTitres(ligne: string, nombre: number): readonly Cellule[] {
  if (ligne.length > LIGNE_MAX) return []
  const titres = [...ligne.matchAll(TITRE_DE_COLONNE)].map(({ index, 0: texte }) => toCellule(index, texte))
  const [premier] = titres
  if (premier === undefined || titres.length !== nombre) return []
  return [toCellule(0, ligne.slice(0, premier.debut).trimEnd()), ...titres]
}

function toCellule(debut: number, texte: string): Cellule {
  return { debut, fin: debut + texte.length, texte }
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
