import { readActionsAjoutees } from './actions-ajoutees'
import type { Brouillon } from './etat'
import { readLignes } from './ligne'

const getCle = (acteId: string) => `tandem.montants.${acteId}`

/** La saisie gardée dans ce navigateur pour cet acte ; null s’il n’y en a pas, ou si elle ne se relit pas. */
export function lireBrouillon(acteId: string): Brouillon | null {
  try {
    const texte = localStorage.getItem(getCle(acteId))
    if (texte === null) return null
    const brut: unknown = JSON.parse(texte)
    if (typeof brut !== 'object' || brut === null) return null
    const le: unknown = Reflect.get(brut, 'le')
    return {
      base: readLignes(Reflect.get(brut, 'base')),
      lignes: readLignes(Reflect.get(brut, 'lignes')),
      enVol: readLignes(Reflect.get(brut, 'enVol')),
      ajoutees: readActionsAjoutees(Reflect.get(brut, 'ajoutees')),
      le: typeof le === 'string' ? le : '',
    }
  } catch {
    return null
  }
}

/** Garde la saisie ; un navigateur qui refuse d’écrire n’empêche pas de travailler. */
export function garderBrouillon(acteId: string, brouillon: Brouillon): void {
  try {
    localStorage.setItem(getCle(acteId), JSON.stringify(brouillon))
  } catch {
    // Navigation privée ou quota atteint : l’avertissement avant de quitter la page demeure.
  }
}

export function oublierBrouillon(acteId: string): void {
  try {
    localStorage.removeItem(getCle(acteId))
  } catch {
    // Rien n’avait pu être gardé.
  }
}
