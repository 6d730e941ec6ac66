import { findFinanceur } from '@/lib/domain/import/mots'
import { normaliserRecherche } from '@/lib/domain/territoire'

/** Le payeur d’une colonne de la grille ; `financeurNom` est vide hors des autres financeurs. */
interface Payeur {
  readonly financeur: string
  readonly financeurNom: string
  /** L’année où sa période commence, et celle où elle finit. */
  readonly annees: readonly [debut: string, fin: string]
}

const ANNEE = /\b20\d\d\b/g

/**
 * Où vont les colonnes d’un tableau collé, à partir de celle où l’on colle ; null laisse une colonne. Des titres qui nomment
 * des payeurs l’emportent sur l’ordre : le deuxième « État » va sous le deuxième État de la grille, « État 2020 » sous celui
 * de 2020, et un payeur que la grille ne montre pas ne glisse pas sous son voisin. Sans payeur nommé, l’ordre décide.
 */
export function placerColonnes(
  entete: readonly string[],
  nombre: number,
  payeurs: readonly Payeur[],
  gauche: number,
): readonly (number | null)[] {
  const noms = Array.from({ length: nombre }, (_, i) => entete[i] ?? '')
  const cibles = payeurs.map((payeur, colonne) => ({ payeur, colonne })).slice(gauche)
  const isDe = (nom: string) => {
    const annees = nom.match(ANNEE) ?? []
    const sansAnnee = nom.replaceAll(ANNEE, '')
    const financeur = findFinanceur(sansAnnee)
    return ({ payeur }: { readonly payeur: Payeur }) =>
      (annees.length === 0 || (annees[0] === payeur.annees[0] && annees.at(-1) === payeur.annees[1])) &&
      (payeur.financeurNom === ''
        ? payeur.financeur === financeur
        : normaliserRecherche(payeur.financeurNom) === normaliserRecherche(sansAnnee))
  }
  const listSous = (nom: string) => cibles.filter(isDe(nom)).map(({ colonne }) => colonne)
  if (noms.every((nom) => findFinanceur(nom.replaceAll(ANNEE, '')) === null && listSous(nom).length === 0)) {
    return noms.map((_, i) => (gauche + i < payeurs.length ? gauche + i : null))
  }
  return noms.map((nom, i) => {
    const deja = noms.slice(0, i).filter((autre) => listSous(autre)[0] === listSous(nom)[0]).length
    return listSous(nom)[deja] ?? null
  })
}
