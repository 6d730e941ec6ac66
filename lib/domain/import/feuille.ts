import { formatJourSaisie } from '@/lib/domain/periode'

/** Ce qu’une case contient, tel que le fichier l’écrit : un nombre garde son écriture décimale, sans calcul. */
export interface Case {
  readonly genre: 'texte' | 'nombre' | 'pourcentage' | 'jour' | 'booleen' | 'erreur'
  readonly texte: string
  /** Vrai quand le tableur a calculé cette valeur ; la formule elle-même n’est jamais lue. */
  readonly formule: boolean
}

/** Une feuille d’un classeur, ou le fichier CSV entier. Une case vide est nulle ; les rangs sont ceux du fichier. */
export interface Feuille {
  readonly nom: string
  readonly lignes: readonly (readonly (Case | null)[])[]
}

export interface Classeur {
  readonly feuilles: readonly Feuille[]
}

/** Une case telle qu’un tableur français la montre, sans sa mise en forme. */
export function montrerCase({ genre, texte }: Case): string {
  if (genre === 'jour') return formatJourSaisie(texte)
  return genre === 'nombre' ? texte.replace('.', ',') : texte
}

const LETTRES = 26
const CODE_A = 65

/** « B12 » : une case telle que le tableur la nomme. Les rangs se comptent depuis zéro. */
export function nommerCase(ligne: number, colonne: number): string {
  return `${nommerColonne(colonne)}${ligne + 1}`
}

/** « B », « AA » : une colonne telle que le tableur la nomme. */
export function nommerColonne(colonne: number): string {
  const lettre = String.fromCharCode(CODE_A + (colonne % LETTRES))
  return colonne < LETTRES ? lettre : `${nommerColonne(Math.floor(colonne / LETTRES) - 1)}${lettre}`
}

/** Le rang d’une colonne et celui d’une ligne d’après leur nom ; null si ce n’en est pas un. */
export function parseCase(nom: string): { readonly ligne: number; readonly colonne: number } | null {
  const parties = /^([A-Z]{1,3})(\d{1,7})$/.exec(nom)
  if (parties?.[1] === undefined || parties[2] === undefined) return null
  const colonne = [...parties[1]].reduce((rang, lettre) => rang * LETTRES + lettre.charCodeAt(0) - CODE_A + 1, 0) - 1
  return { ligne: +parties[2] - 1, colonne }
}
