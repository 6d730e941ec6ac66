import { z } from 'zod'

/** Les champs changés d’un formulaire, tels que le navigateur les envoie : chacun avec ce dont il est parti. */
export const envoiChamps = z.object({
  champs: z.record(z.string(), z.object({ de: z.unknown(), vers: z.unknown() })),
})
export type EnvoiChamps = z.output<typeof envoiChamps>

/** Un formulaire tel qu’il est enregistré, et l’autre personne qui l’avait écrit, si l’on sait laquelle. */
export const relectureChamps = z.object({
  version: z.number(),
  saisie: z.record(z.string(), z.unknown()),
  par: z.string().nullable(),
  le: z.coerce.date().nullable(),
})
export type RelectureChamps = z.output<typeof relectureChamps>

/** Ce que la base en a fait. */
export const reponseChamps = z.object({
  /** Les champs que la base porte désormais tels qu’envoyés. */
  acquis: z.array(z.string()),
  /** Ceux qu’un autre a changés depuis qu’ils ont été lus. */
  contestes: z.array(z.string()),
  /** Ce qui ne se lit pas, par champ : rien n’en est écrit. */
  erreurs: z.record(z.string(), z.array(z.string())),
  relecture: relectureChamps,
})
export type ReponseChamps = z.output<typeof reponseChamps>
