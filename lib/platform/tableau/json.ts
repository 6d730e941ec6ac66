import type { Cellule, Colonne, Couverture, Ligne, Tableau } from './tableau'

/** Les lignes et ce qu’il faut pour s’en servir : colonnes, licence, producteur, date et manques. */
export function toJson<C extends string>({ colonnes, lignes, couverture }: Tableau<C>): string {
  const { debut, fin } = toEnveloppe(couverture, colonnes)
  return `${debut}${lignes.map((ligne) => JSON.stringify(toObjet(colonnes, ligne))).join(',')}${fin}`
}

/** Ce qui précède et ce qui suit les lignes, pour qui les écrit à mesure qu’il les lit. */
export function toEnveloppe(couverture: Couverture, colonnes: readonly Colonne[]) {
  const decrites = colonnes.map(({ cle, type, description }) => ({ nom: cle, type, description }))
  const enveloppe = JSON.stringify({ ...couverture, colonnes: decrites })
  return { debut: `${enveloppe.slice(0, -1)},"lignes":[`, fin: ']}' }
}

/** Une ligne en JSON, les montants en centimes entiers comme dans l’API. */
export function toObjet<C extends string>(colonnes: readonly Colonne<C>[], ligne: Ligne<C>) {
  return Object.fromEntries(colonnes.map(({ cle }) => [cle, toValeur(ligne[cle])]))
}

function toValeur(valeur: Cellule) {
  return typeof valeur === 'bigint' ? Number(valeur) : valeur
}
