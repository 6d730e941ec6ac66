import type { Champ } from '@/components/redaction/formulaire/champs'
import type { EtatLecture } from '@/lib/features/actes/actions/lecture'

export const FORMULAIRE = 'lecture'

/** Les champs de la lecture : ce qui a été saisi, sinon ce que le texte propose. */
export type Champs = (nom: string, propose?: string | null) => Champ

export function createChamps({ saisie, erreurs, lectures }: EtatLecture): Champs {
  return (nom, propose) => ({
    key: `${nom}-${lectures}`,
    id: `${FORMULAIRE}-${nom}`,
    name: nom,
    defaultValue: saisie[nom] ?? propose ?? undefined,
    errors: erreurs?.[nom] ?? undefined,
  })
}
