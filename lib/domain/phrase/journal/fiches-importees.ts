import { z } from 'zod'
import { LIBELLES_ACTION, LIBELLES_MESURE } from '@/lib/domain/libelles'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { citer, texte } from './narration'

const GESTES = { ajout: 'a ajouté', correction: 'a corrigé', retrait: 'a retiré' } as const

/** Les fiches qu’un import a écrites, ou que son annulation a remises ; les imports d’avant n’en écrivaient pas. */
export const fichesImportees = z
  .array(
    z.object({
      niveau: z.enum(['mesure', 'action']),
      titre: texte,
      geste: z.enum(['ajout', 'correction', 'retrait']),
      champs: z.array(z.string()).catch([]),
    }),
  )
  .catch([])

/** « a corrigé l’action « Maraudes » (objectif et pilote) ». */
export function raconterFiches(fiches: z.output<typeof fichesImportees>): readonly string[] {
  return fiches.map(({ niveau, titre, geste, champs }) => {
    const fiche = `${GESTES[geste]} ${niveau === 'mesure' ? 'la mesure' : 'l’action'}${citer(titre)}`
    return geste === 'correction' ? `${fiche} (${enumerer(champs.map((champ) => nommer(niveau, champ)))})` : fiche
  })
}

function nommer(niveau: 'mesure' | 'action', champ: string): string {
  const libelles: Readonly<Record<string, string>> = niveau === 'mesure' ? LIBELLES_MESURE : LIBELLES_ACTION
  return (libelles[champ] ?? champ).toLocaleLowerCase('fr')
}
