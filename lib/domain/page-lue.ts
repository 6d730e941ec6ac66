import { z } from 'zod'

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1)

/** Le numéro de page que porte une adresse ; la première quand il ne se lit pas. */
export function parsePage(saisie: string | readonly string[] | undefined): number {
  return pageSchema.parse(typeof saisie === 'string' ? saisie : saisie?.[0])
}
