import type { Acte } from '@/lib/domain/instantane'
import { ecrireInstant } from './date'
import { DEUX_POINTS } from './typographie'

/** Qu’un acte a été enregistré après sa signature, par qui et quand le portail l’a publié ; null s’il ne l’a pas été. */
export function decrireReprise(
  { repriseApresCoup, reprisePar }: Pick<Acte, 'repriseApresCoup' | 'reprisePar'>,
  publieLe: Date | null,
): string | null {
  if (!repriseApresCoup) return null
  const auteur = reprisePar === null ? '' : ` par ${reprisePar}`
  const jour = publieLe === null ? '' : ` le ${ecrireInstant(publieLe)}`
  return `Acte ancien, enregistré après coup${auteur}${jour}${DEUX_POINTS}ce que ses sources taisent est laissé non renseigné.`
}
