import { z } from 'zod'

/** Le type que la base donne à une colonne : une comparaison dans ce type suit son index. */
export function getTypeSql(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodNullable) return getTypeSql(schema.unwrap())
  if (schema instanceof z.ZodUUID) return 'uuid'
  if (schema instanceof z.ZodISODate) return 'date'
  if (schema instanceof z.ZodNumber) return 'bigint'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  return 'text'
}
