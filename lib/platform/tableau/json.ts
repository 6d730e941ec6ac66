import type { Cellule, Colonne, Ligne, Tableau } from './tableau'

/** Les lignes et ce qu’il faut pour s’en servir : colonnes, licence, producteur, date et manques. */
export function toJson<C extends string>({ colonnes, lignes, couverture }: Tableau<C>): string {
  return JSON.stringify({
    ...couverture,
    colonnes: colonnes.map(({ cle, type, description }) => ({ nom: cle, type, description })),
    lignes: lignes.map((ligne) => toObjet(colonnes, ligne)),
  })
}

/** Une ligne en JSON, les montants en centimes entiers comme dans l’API. */
function toObjet<C extends string>(colonnes: readonly Colonne<C>[], ligne: Ligne<C>) {
  return Object.fromEntries(colonnes.map(({ cle }) => [cle, toValeur(ligne[cle])]))
}

function toValeur(valeur: Cellule) {
  return typeof valeur === 'bigint' ? Number(valeur) : valeur
}
