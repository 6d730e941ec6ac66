import { z } from 'zod'

/** Ce qu’un montant est devenu, du plus récent au plus ancien. */
export const reponseHistoire = z.object({
  faits: z.array(z.object({ seq: z.string(), date: z.iso.datetime(), qui: z.string(), quoi: z.string() })),
})
export type Histoire = z.output<typeof reponseHistoire>
