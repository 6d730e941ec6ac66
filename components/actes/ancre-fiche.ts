import type { Acte } from '@/lib/domain/instantane'
import type { Ligne } from './ordre-lignes'
import { listRubriquesFiche } from './rubriques-fiche'

/** La lignée ne change pas d’un acte à l’autre : un lien vers une fiche reste juste. */
export function ancreFiche({ lignee }: Pick<Ligne, 'lignee'>): string {
  return `fiche-${lignee}`
}

/** Vrai quand la source décrit la ligne au-delà de son titre. */
export function hasFiche({ rubrique }: Ligne, acte: Acte): boolean {
  return listRubriquesFiche(rubrique, acte).length > 0
}
