import { z } from 'zod'
import { decrireChamps, decrireSomme, trace } from './montants'

const faits = z.object({
  changes: z.array(z.object({ id: z.string(), de: trace.nullish(), vers: trace })).catch([]),
  retires: z.array(z.object({ id: z.string() })).catch([]),
})

/** Ce qu’une ligne du journal a fait d’un seul montant : « de 18 000 € à 19 000 € » ; null si elle n’y touche pas. */
export function raconterMontant(donnees: unknown, id: string): string | null {
  const { changes = [], retires = [] } = faits.safeParse(donnees).data ?? {}
  const change = changes.find((candidat) => candidat.id === id)
  if (change === undefined) return retires.some((retire) => retire.id === id) ? 'retiré' : null
  const { de, vers } = change
  const apres = decrireSomme(vers)
  if (!de) return apres
  const avant = decrireSomme(de)
  return avant === apres ? `${apres}, a changé ${decrireChamps(de, vers)}` : `de ${avant} à ${apres}`
}
