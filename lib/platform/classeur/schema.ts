import { z } from 'zod'

const caseSchema = z.object({
  genre: z.enum(['texte', 'nombre', 'pourcentage', 'jour', 'booleen', 'erreur']),
  texte: z.string(),
  formule: z.boolean(),
})

/** Un classeur tel que le fil à part le rend, et tel que la base le garde. */
export const classeurSchema = z.object({
  feuilles: z.array(z.object({ nom: z.string(), lignes: z.array(z.array(caseSchema.nullable())) })),
})
