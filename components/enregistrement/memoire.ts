import type { z } from 'zod'
import { createCleEnvoi } from '@/components/ui/cle-envoi'

/** Ce que le navigateur garde d’une saisie non enregistrée ; l’adresse dit quelle page la reprendra. */
const PREFIXE = 'tandem.saisie:'

/** Reconnaît l’onglet : deux onglets ouverts sur la même page gardent chacun leur saisie. */
const CLE_ONGLET = 'tandem.onglet'

/** Les copies reprises, telles qu’elles ont été lues. */
const reprises = new Map<string, { readonly nom: string; readonly texte: string }>()

function getNom(cle: string): string {
  const onglet = sessionStorage.getItem(CLE_ONGLET) ?? createCleEnvoi()
  sessionStorage.setItem(CLE_ONGLET, onglet)
  return `${cle}@${onglet}`
}

export function getCleMemoire(personne: string, objet: string): string {
  return `${PREFIXE}${personne}:${objet}`
}

/**
 * La copie de cet onglet ; à défaut, la plus récente de celles que d’autres ont laissées. Null s’il n’y en a pas, ou si
 * elle ne se relit pas.
 */
export function lireMemoire<S extends z.ZodType<{ readonly le: string }>>(cle: string, schema: S): z.output<S> | null {
  try {
    const siennes = Object.keys(localStorage).filter((nom) => nom.startsWith(`${cle}@`))
    const copies = siennes.flatMap((nom) => {
      const texte = localStorage.getItem(nom) ?? 'null'
      const contenu = schema.safeParse(JSON.parse(texte)).data
      return contenu ? [{ nom, texte, contenu }] : []
    })
    const [recente] = copies.toSorted((a, b) => b.contenu.le.localeCompare(a.contenu.le))
    const copie = copies.find(({ nom }) => nom === getNom(cle)) ?? recente
    if (copie) reprises.set(cle, copie)
    return copie?.contenu ?? null
  } catch {
    return null
  }
}

/** Garde la saisie ; un navigateur qui refuse d’écrire n’empêche pas de travailler. */
export function garderMemoire(cle: string, contenu: unknown): void {
  try {
    localStorage.setItem(getNom(cle), JSON.stringify(contenu))
  } catch {
    // Navigation privée ou quota atteint : l’avertissement avant de quitter la page demeure.
  }
}

/** Oublie la copie de cet onglet, et celle qu’il avait reprise si personne n’y a tapé depuis. */
export function oublierMemoire(cle: string): void {
  try {
    const reprise = reprises.get(cle)
    reprises.delete(cle)
    localStorage.removeItem(getNom(cle))
    if (reprise && localStorage.getItem(reprise.nom) === reprise.texte) localStorage.removeItem(reprise.nom)
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
