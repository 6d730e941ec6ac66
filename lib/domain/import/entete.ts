import type { Case, Feuille } from '@/lib/domain/import/feuille'
import { parsePeriodeTexte } from '@/lib/domain/import/periode-lue'
import { guessRole, isMontant, type RoleColonne } from '@/lib/domain/import/roles'

/** Les titres des colonnes, sur une ligne ou plusieurs. */
export interface Entete {
  readonly premiere: number
  readonly derniere: number
  /** Le titre de chaque colonne, du haut vers le bas ; vide pour une colonne sans titre. */
  readonly titres: readonly string[]
}

const LIGNES_SONDEES = 40
const HAUTEUR_MAX = 3
/** Une ligne de titres reconnaît au moins un libellé et un montant, ou deux autres colonnes. */
const RECONNUES_MIN = 2

/** Les lignes de titres d’une feuille ; null si aucune ne se reconnaît. */
export function findEntete(feuille: Feuille): Entete | null {
  let meilleure: { readonly entete: Entete; readonly poids: number } | null = null
  for (let derniere = 0; derniere < Math.min(feuille.lignes.length, LIGNES_SONDEES); derniere += 1) {
    for (let hauteur = 1; hauteur <= Math.min(HAUTEUR_MAX, derniere + 1); hauteur += 1) {
      const entete = readEntete(feuille, derniere - hauteur + 1, derniere)
      const poids = entete ? peser(entete) : 0
      if (entete && poids > (meilleure?.poids ?? 0)) meilleure = { entete, poids }
    }
  }
  return meilleure?.entete ?? null
}

/** Une ligne qui porte un montant n’est pas un titre. */
function readEntete({ lignes }: Feuille, premiere: number, derniere: number): Entete | null {
  const rangees = lignes.slice(premiere, derniere + 1)
  if (rangees.some((rangee) => !rangee.some((contenu) => contenu) || rangee.some(isDonnee))) return null
  const largeur = Math.max(0, ...rangees.map(({ length }) => length))
  const titres = Array.from({ length: largeur }, (_, colonne) => {
    const etages = rangees.map(
      (rangee, etage) =>
        readTitre(rangee, colonne) ||
        (etage < rangees.length - 1 && rangees.at(-1)?.[colonne] ? findPeriode(rangee, colonne) : ''),
    )
    return [...new Set(etages.filter(Boolean))].join(' ')
  })
  return { premiere, derniere, titres }
}

const readTitre = (rangee: Feuille['lignes'][number], colonne: number) => rangee[colonne]?.texte.trim() ?? ''

/** L’année qu’un titre donne aux colonnes de droite, quand rien ne dit lesquelles il couvre. Le titre du tableau, en tête, n’en couvre pas. */
function findPeriode(rangee: Feuille['lignes'][number], colonne: number): string {
  const rang = rangee.slice(0, colonne).findLastIndex((contenu) => contenu !== null)
  const titre = readTitre(rangee, rang)
  return rang > 0 && parsePeriodeTexte(titre) !== null ? titre : ''
}

function isDonnee(contenu: Case | null): boolean {
  if (contenu === null || contenu.genre === 'texte') return false
  return !(contenu.genre === 'nombre' && parsePeriodeTexte(contenu.texte) !== null)
}

function peser({ titres }: Entete): number {
  const roles = titres.map(guessRole)
  const reconnus = roles.filter((role) => role !== 'ignorer')
  if (reconnus.length < RECONNUES_MIN || !reconnus.some(isMontant)) return 0
  const distincts = new Set(titres.filter((_, rang) => isMontantDate(roles[rang], titres[rang]))).size
  return reconnus.length + distincts / 2
}

function isMontantDate(role: RoleColonne | undefined, titre: string | undefined): boolean {
  return role !== undefined && isMontant(role) && titre !== undefined && parsePeriodeTexte(titre) !== null
}
