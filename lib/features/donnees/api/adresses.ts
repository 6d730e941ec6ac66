import 'server-only'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { TABLES } from '../registre'
import type { Ligne, TableOuverte } from '../table'

/** La version est dans l’adresse : ce que promet celle-ci ne changera que par ajout. */
export const RACINE = '/api/v1'

/** Le chemin d’une table, ou d’une de ses lignes. */
export function getChemin({ code }: Pick<TableOuverte, 'code'>, id?: string): string {
  return id === undefined ? `${RACINE}/${code}` : `${RACINE}/${code}/${encodeURIComponent(id)}`
}

/** Le chemin du contenu exact d’une publication. */
export function getCheminContenu(publicationId: string): string {
  return `${RACINE}/publications/${publicationId}/contenu`
}

/** Les autres tables où cette ligne se retrouve, et le contenu dont elle vient. */
export function composeLiens({ code, identifiant }: TableOuverte, ligne: Ligne): Readonly<Record<string, string>> {
  const id = String(ligne[identifiant ?? ''])
  const liees = TABLES.filter(
    (table) => table.code !== code && identifiant !== null && table.filtres.includes(identifiant),
  )
  const liens = liees.map((table) => [table.code, `${getChemin(table)}?${identifiant}=${id}`] as const)
  const { publication_id } = ligne
  const contenu = typeof publication_id === 'string' ? [['contenu', getCheminContenu(publication_id)] as const] : []
  return Object.fromEntries([...liens, ...contenu].map(([nom, chemin]) => [nom, getAdresseAbsolue(chemin)]))
}
