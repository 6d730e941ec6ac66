import type { BilanPublie } from '@/lib/domain/bilan-publie'
import {
  type ConventionResumee,
  ETATS_PARITE,
  getEtatParite,
  isHorsParite,
  type TerritoirePublie,
} from '@/lib/domain/territoire-publie'

/** Ce que le suivi dit d’une ligne : son verdict, ou pourquoi elle n’en a pas. */
export const ETATS_SUIVI = [...ETATS_PARITE, 'hors_parite', 'non_renseigne'] as const
export type EtatSuivi = (typeof ETATS_SUIVI)[number]

/** Une convention publiée, ou un territoire qui n’a rien publié. */
export interface LigneSuivi {
  readonly territoire: TerritoirePublie
  readonly convention: ConventionResumee | null
  readonly etat: EtatSuivi
}

/** Une ligne par convention ; un territoire sans convention garde la sienne, pour qu’on voie ce qui manque. */
export function toLignes(territoires: readonly TerritoirePublie[]): readonly LigneSuivi[] {
  return territoires.flatMap((territoire): readonly LigneSuivi[] =>
    territoire.conventions.length === 0
      ? [{ territoire, convention: null, etat: 'non_renseigne' }]
      : territoire.conventions.map((convention) => ({ territoire, convention, etat: getEtat(convention) })),
  )
}

/** Le bilan mis en avant ; un plan n’en a pas, quoi qu’il chiffre. */
export function getTete({ convention, etat }: LigneSuivi): BilanPublie | null {
  return etat === 'hors_parite' ? null : (convention?.tete ?? null)
}

function getEtat(convention: ConventionResumee): EtatSuivi {
  return isHorsParite(convention) ? 'hors_parite' : getEtatParite(convention)
}
