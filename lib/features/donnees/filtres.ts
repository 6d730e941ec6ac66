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

/** Ce que la base sait comparer à une colonne : ni caractère de commande, qu’elle refuse, ni date d’avant l’an 1. */
export function createValeur({ ligne }: TableOuverte, colonne: string) {
  const nu = unwrapColonne(ligne.shape[colonne]) ?? z.never()
  if (nu instanceof z.ZodISODate) return nu.refine((jour) => jour >= '0001', 'Date invalide')
  return nu instanceof z.ZodString ? nu.regex(/^\P{Cc}*$/u) : nu
}

/** Un nombre d’une adresse s’écrit en chiffres : « 1e3 » ou « 0x10 » n’en sont pas. */
export const NOMBRE = z
  .string()
  .regex(/^\d{1,9}$/, 'Un nombre entier, en chiffres')
  .transform(Number)

function createFiltre(table: TableOuverte, colonne: string) {
  const schema = table.ligne.shape[colonne]
  const nu = unwrapColonne(schema)
  const meta = { description: schema?.description ?? '' }
  if (nu instanceof z.ZodBoolean)
    return z
      .enum(BOOLEENS)
      .transform((lu) => lu === 'true')
      .optional()
      .meta(meta)
  if (nu instanceof z.ZodNumber) return NOMBRE.optional().meta({ ...meta, override: { type: 'integer', minimum: 0 } })
  return z.optional(createValeur(table, colonne)).meta(meta)
}
