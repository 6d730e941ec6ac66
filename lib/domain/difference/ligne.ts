import type { Acte } from '@/lib/domain/instantane'
import type { Sujet } from '@/lib/domain/montant/montant'

/** L’acte lui-même, pour les montants qu’aucune ligne ne détaille. */
export const ACTE_ENTIER = 'acte'

/** Une mesure ou une action, nommée par ce qui la suit d’un acte à l’autre : sa lignée, jamais son identifiant. */
export type CleLigne = string

/** Nomme une ligne par son niveau et sa lignée. */
export function cleLigne(niveau: 'mesure' | 'action', lignee: string): CleLigne {
  return `${niveau}:${lignee}`
}

/** Ce que nomme le sujet d’un montant dans cet acte ; un sujet que l’acte ignore ne se rattache à aucune ligne. */
export function createLecteurDeLigne({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>) {
  const lignees = new Map([
    ...mesures.map(({ id, lignee }) => [`mesure:${id}`, cleLigne('mesure', lignee)] as const),
    ...actions.map(({ id, lignee }) => [`action:${id}`, cleLigne('action', lignee)] as const),
  ])
  return (sujet: Sujet): CleLigne | null =>
    sujet.niveau === 'acte' ? ACTE_ENTIER : (lignees.get(`${sujet.niveau}:${sujet.id}`) ?? null)
}
