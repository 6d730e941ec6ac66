import { normaliserRecherche } from '@/lib/domain/territoire'

/** Ce que l’on cherche : un nom, et le code que l’on peut taper à sa place. */
export interface Cherchable {
  readonly nom: string
  readonly code: string | null
}

/**
 * Retrouve un territoire par son nom, un début de mot ou son code. Un nom entier ou un code désigne un seul territoire :
 * « Lot » n’est pas « Lot-et-Garonne ». Une recherche vide ne trouve rien.
 */
export function searchTerritoires<T extends Cherchable>(candidats: readonly T[], saisie: string): readonly T[] {
  const cherche = normaliserRecherche(saisie)
  if (cherche === '') return []
  const exacts = candidats.filter(({ nom, code }) => isCode(code, cherche) || normaliserRecherche(nom) === cherche)
  return exacts.length > 0 ? exacts : candidats.filter(({ nom }) => contient(normaliserRecherche(nom), cherche))
}

/** « 1 » vaut « 01 ». */
function isCode(code: string | null, cherche: string): boolean {
  return code !== null && normaliserRecherche(code) === cherche.padStart(2, '0')
}

/** « cote dor » retrouve « cote d or », « loire haute » retrouve « haute loire », « or » ne retrouve pas « nord ». */
function contient(nom: string, cherche: string): boolean {
  const mots = nom.split(' ')
  const colle = cherche.replaceAll(' ', '')
  return (
    mots.some((_, rang) => mots.slice(rang).join('').startsWith(colle)) ||
    cherche.split(' ').every((debut) => mots.some((mot) => mot.startsWith(debut)))
  )
}
