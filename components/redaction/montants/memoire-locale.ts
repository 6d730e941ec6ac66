import { z } from 'zod'
import { lireMemoire } from '@/components/enregistrement/memoire'
import { readActionsAjoutees } from './actions-ajoutees'
import type { Brouillon } from './etat'
import { readLignes } from './ligne'

const lignes = z.unknown().transform(readLignes)

const copieSchema = z.object({
  base: lignes,
  lignes,
  enVol: lignes,
  ajoutees: z.unknown().transform(readActionsAjoutees),
  le: z.string(),
})

/** La saisie gardée dans ce navigateur sous cette clé ; null s’il n’y en a pas, ou si elle ne se relit pas. */
export function lireBrouillon(cle: string): Brouillon | null {
  return lireMemoire(cle, copieSchema)
}
