import { z } from 'zod'
import { montantComplet } from '@/lib/domain/instantane'

/** Des lignes changées, telles que le navigateur les envoie : chacune avec ce dont elle est partie. */
export const envoiLignes = z.object({
  version: z.number().int().nonnegative(),
  envoi: z.string(),
  lignes: z.array(
    z.object({
      id: z.uuid(),
      de: z.record(z.string(), z.string()).nullable(),
      vers: z.record(z.string(), z.string()).nullable(),
    }),
  ),
})
export type EnvoiLignes = z.input<typeof envoiLignes>

/** L’acte tel qu’il est enregistré. */
const relecture = z.object({ version: z.number(), montants: z.array(montantComplet) })
export const reponseRelecture = relecture
export type Relecture = z.output<typeof relecture>

/** Ce que la base en a fait. */
export const reponseLignes = z.object({
  version: z.number(),
  /** Les lignes que la base porte désormais telles qu’envoyées. */
  acquises: z.array(z.string()),
  /** Ce qui ne se lit pas, par ligne et par champ : rien n’en est écrit. */
  erreurs: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  /** Tout l’acte, quand un autre l’a changé depuis la version lue. */
  relecture: relecture.nullable(),
})
export type ReponseLignes = z.output<typeof reponseLignes>
