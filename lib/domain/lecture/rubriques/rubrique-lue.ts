import type { RubriqueProposee } from '../types'

/** Une mesure ou une action trouvée, et l’étendue du texte plié qui la détaille : ses montants s’y trouvent. */
export interface RubriqueLue {
  readonly debut: number
  readonly fin: number
  readonly proposition: RubriqueProposee
  /** Vrai quand l’étendue entière détaille la rubrique, budget compris. */
  readonly fiche: boolean
  /** Vrai quand une somme seule a fait lire l’intitulé. */
  readonly chiffree: boolean
}

/** Le volet que ces mots désignent : le socle est national, l’initiative est locale. */
export function readVolet(passage: string): string | null {
  if (/\bsocles?\b|\bnational(?:es?|aux)?\b|\bobligatoires?\b/.test(passage)) return 'socle'
  return /\binitiatives?\b|\bfacultati(?:f|ve)s?\b|\bchoisie?s?\b/.test(passage) ? 'initiative' : null
}

/** Ce qui porte un volet est une mesure, comme que le texte la nomme. */
export function readNiveau(passage: string, volet: string | null): 'mesure' | 'action' {
  return volet !== null || /\bmesures?\b/.test(passage) ? 'mesure' : 'action'
}

/** Une rubrique peut en contenir une autre (un tableau dans une fiche), jamais davantage. */
const EMBOITEMENT = 3

/** Retrouve le rang de la rubrique qui couvre une position, la plus étroite d’abord ; -1 hors de toutes. */
export function createRecherche(rubriques: readonly RubriqueLue[]): (position: number) => number {
  const tries = rubriques.map((lue, rang) => ({ ...lue, rang })).toSorted((a, b) => a.debut - b.debut)
  return (position) => {
    let [bas, haut] = [0, tries.length]
    while (bas < haut) {
      const milieu = (bas + haut) >> 1
      if ((tries[milieu]?.debut ?? 0) <= position) bas = milieu + 1
      else haut = milieu
    }
    const proches = tries.slice(Math.max(0, bas - EMBOITEMENT), bas)
    return proches.findLast(({ fin }) => position < fin)?.rang ?? -1
  }
}
