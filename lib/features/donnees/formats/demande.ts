import { z } from 'zod'
import type { Filtres } from '../public'
import { findTable } from '../registre'
import type { TableOuverte } from '../table'
import { unwrapColonne } from './colonnes-fichier'

const booleen = z.enum(['true', 'false']).transform((lu) => lu === 'true')
const nombre = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .transform(Number)

/** Les filtres d’une adresse de téléchargement ; null quand l’un d’eux n’existe pas, ou ne peut rien valoir. */
export function parseFiltres(table: TableOuverte, parametres: URLSearchParams): Filtres | null {
  const filtres: Record<string, Filtres[string]> = {}
  for (const [colonne, lu] of parametres) {
    if (!table.filtres.includes(colonne)) return null
    const valeur = getLecteur(table.ligne.shape[colonne]).safeParse(lu)
    if (!valeur.success) return null
    filtres[colonne] = valeur.data
  }
  return filtres
}

/** La table et le format que nomme un fichier : « montants.machine.csv ». */
export function parseFichier(fichier: string): { readonly table: TableOuverte; readonly format: string } | null {
  const point = fichier.indexOf('.')
  const table = findTable(fichier.slice(0, point))
  return table === undefined || point < 0 ? null : { table, format: fichier.slice(point + 1) }
}

function getLecteur(schema: z.ZodType<Filtres[string]> | undefined): z.ZodType<Filtres[string]> {
  const nu = unwrapColonne(schema)
  if (nu instanceof z.ZodBoolean) return booleen
  if (nu instanceof z.ZodNumber) return nombre
  return schema ?? z.never()
}
