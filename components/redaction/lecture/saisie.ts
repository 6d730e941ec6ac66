import type { SubmissionResult } from '@conform-to/react'
import type { Champ } from '@/components/redaction/formulaire/champs'

export const FORMULAIRE = 'lecture'

/** Ce que tout formulaire de texte garde d’un envoi à l’autre. */
export interface EtatTexte {
  readonly texte: string
  readonly saisie: Readonly<Record<string, string>>
  readonly erreurs: SubmissionResult['error']
  readonly lectures: number
}

/** Les champs de la lecture : ce qui a été saisi, sinon ce que le texte propose. */
export type Champs = (nom: string, propose?: string | null) => Champ

export function createChamps({ saisie, erreurs, lectures }: EtatTexte): Champs {
  return (nom, propose) => ({
    key: `${nom}-${lectures}`,
    id: `${FORMULAIRE}-${nom}`,
    name: nom,
    defaultValue: saisie[nom] ?? propose ?? undefined,
    errors: erreurs?.[nom] ?? undefined,
  })
}
