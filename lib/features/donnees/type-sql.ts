import { z } from 'zod'
import { unwrapColonne } from './table'

/** Le type que la base donne à une colonne : une comparaison dans ce type suit son index. */
export function getTypeSql(schema: z.core.$ZodType | undefined): string {
  const nu = unwrapColonne(schema)
  if (nu instanceof z.ZodUUID) return 'uuid'
  if (nu instanceof z.ZodISODate) return 'date'
  if (nu instanceof z.ZodNumber) return 'bigint'
  if (nu instanceof z.ZodBoolean) return 'boolean'
  return 'text'
}
