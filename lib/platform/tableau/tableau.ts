/**
 * Ce qu’une colonne contient. Un montant est un entier de centimes ; un jour, un texte AAAA-MM-JJ ; une liste, des textes.
 * Ce qui manque est nul dans tous les types : jamais zéro.
 */
const TYPES_COLONNE = ['texte', 'entier', 'montant', 'jour', 'instant', 'booleen', 'liste'] as const
export type TypeColonne = (typeof TYPES_COLONNE)[number]

export type Cellule = string | number | bigint | boolean | Date | readonly string[] | null

export type Ligne<C extends string = string> = Readonly<Record<C, Cellule>>

export interface Colonne<C extends string = string> {
  /** Son nom dans les fichiers ; une colonne de montants se termine par « centimes ». */
  readonly cle: C
  readonly type: TypeColonne
  /** Ce qu’elle dit, pour qui ouvre le fichier sans le portail. */
  readonly description: string
  /** Le mot que lit une personne, à la place de celui qui est enregistré. */
  readonly libeller?: (mot: string, ligne: Ligne<C>) => string
}

/** D’où viennent les lignes d’un fichier, et ce qui n’y est pas. */
export interface Couverture {
  readonly titre: string
  /** L’adresse de la page dont ce sont les lignes. */
  readonly adresse: string
  /** Nulle pour ce qui n’est pas public. */
  readonly licence: { readonly nom: string; readonly adresse: string } | null
  readonly producteur: string
  readonly misAJour: Date
  /** Chaque filtre appliqué, en une phrase ; vide quand tout y est. */
  readonly filtres: readonly string[]
  /** Ce qui manque, en une phrase. */
  readonly manque: readonly string[]
}

/** Des lignes à rendre dans chaque format. `C` lie les lignes aux colonnes. */
export interface Tableau<C extends string = string> {
  /** Le nom du fichier, sans son extension. */
  readonly nom: string
  readonly colonnes: readonly Colonne<C>[]
  readonly lignes: readonly Ligne<C>[]
  readonly couverture: Couverture
}

/** Le nom d’une colonne là où un montant s’écrit en euros : « etat_centimes » y est « etat_eur ». */
export function nommerEnEuros({ cle, type }: Colonne): string {
  if (type !== 'montant') return cle
  return cle === 'centimes' ? 'montant_eur' : cle.replace(/_centimes$/, '_eur')
}

/** De quoi libeller une colonne ; un mot que ces libellés ignorent reste tel qu’enregistré. */
export function libellerPar(libelles: Readonly<Record<string, string>>): (mot: string) => string {
  return (mot) => libelles[mot] ?? mot
}

/** Ce qu’une personne lit dans une case de texte. */
export function lire<C extends string>({ cle, libeller }: Colonne<C>, ligne: Ligne<C>): Cellule {
  const valeur = ligne[cle]
  return libeller && typeof valeur === 'string' ? libeller(valeur, ligne) : valeur
}
