import 'server-only'
import { type Filtres, readTable } from './public'
import { TABLES } from './registre'

/** Ce qui désigne un territoire, une région ou un cadre : un code que rien ne porte est une adresse fausse. */
const DESIGNANTES = ['territoire_code', 'region_code', 'cadre_code']

/** Faux quand un filtre désigne ce qui n’existe nulle part ; le fichier n’en serait pas vide, mais faux. */
export async function isDesignee(filtres: Filtres): Promise<boolean> {
  const designees = Object.entries(filtres).filter(([colonne]) => DESIGNANTES.includes(colonne))
  const connues = await Promise.all(designees.map(([colonne, valeur]) => isConnue(colonne, { [colonne]: valeur })))
  return connues.every(Boolean)
}

/** La première table du registre que ce code filtre est celle de ce qu’il désigne. */
async function isConnue(colonne: string, filtres: Filtres): Promise<boolean> {
  const table = TABLES.find((candidate) => candidate.filtres.includes(colonne))
  return table !== undefined && (await readTable(table, { filtres, limite: 1 })).length > 0
}
