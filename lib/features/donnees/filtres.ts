import { z } from 'zod'
import type { Filtres } from './public'
import { type TableOuverte, unwrapColonne } from './table'

const lusSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Les mots d’un booléen dans une adresse. */
export const BOOLEENS = ['true', 'false'] as const

/** Les filtres d’une table, tels que toute adresse les écrit et que l’API les décrit. */
export function composeFiltres(table: TableOuverte) {
  return z.object(Object.fromEntries(table.filtres.map((colonne) => [colonne, createFiltre(table, colonne)])))
}

/** Les paramètres qui disent quelque chose : vide vaut absent. */
export function keepRemplis(parametres: URLSearchParams): readonly [nom: string, valeur: string][] {
  return [...parametres].filter(([, valeur]) => valeur !== '')
}

/** Ce que ces filtres demandent, une fois lus. */
export function toFiltres(lus: Readonly<Record<string, unknown>>): Filtres {
  return lusSchema.parse(lus)
}

/** Les filtres d’une adresse de téléchargement ; null quand l’un d’eux n’existe pas, ou ne peut rien valoir. */
export function parseFiltres(table: TableOuverte, parametres: URLSearchParams): Filtres | null {
  const lus = composeFiltres(table)
    .strict()
    .safeParse(Object.fromEntries(keepRemplis(parametres)))
  return lus.success ? toFiltres(lus.data) : null
}

function createFiltre({ ligne }: TableOuverte, colonne: string) {
  const schema = ligne.shape[colonne]
  const nu = unwrapColonne(schema)
  const meta = { description: schema?.description ?? '' }
  if (nu instanceof z.ZodBoolean)
    return z
      .enum(BOOLEENS)
      .transform((lu) => lu === 'true')
      .optional()
      .meta(meta)
  if (nu instanceof z.ZodNumber) return z.coerce.number().int().optional().meta(meta)
  return z.optional(nu ?? z.never()).meta(meta)
}
