import type { z } from 'zod'

/** Ce que le navigateur garde d’une saisie non enregistrée ; l’adresse dit quelle page la reprendra. */
const PREFIXE = 'tandem.saisie:'

export function getCleMemoire(personne: string, objet: string): string {
  return `${PREFIXE}${personne}:${objet}`
}

/** Ce qui est gardé sous cette clé ; null s’il n’y a rien, ou si cela ne se relit pas. */
export function lireMemoire<S extends z.ZodType>(cle: string, schema: S): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(cle) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Garde la saisie ; un navigateur qui refuse d’écrire n’empêche pas de travailler. */
export function garderMemoire(cle: string, contenu: unknown): void {
  try {
    localStorage.setItem(cle, JSON.stringify(contenu))
  } catch {
    // Navigation privée ou quota atteint : l’avertissement avant de quitter la page demeure.
  }
}

export function oublierMemoire(cle: string): void {
  try {
    localStorage.removeItem(cle)
  } catch {
    // Rien n’avait pu être gardé.
  }
}

/** Efface ce que les autres personnes ont laissé dans ce navigateur. */
export function purgerMemoire(personne: string): void {
  try {
    const cles = Object.keys(localStorage).filter((cle) => cle.startsWith(PREFIXE))
    for (const cle of cles.filter((cle) => !cle.startsWith(getCleMemoire(personne, '')))) localStorage.removeItem(cle)
  } catch {
    // Un navigateur qui ne garde rien n’a rien à effacer.
  }
}
