import type { z } from 'zod'
import { getOnglet } from './onglet'

/** Ce que le navigateur garde d’une saisie non enregistrée ; l’adresse dit quelle page la reprendra. */
const PREFIXE = 'tandem.saisie:'

/** Qui est entré en dernier dans ce navigateur. */
const CLE_PERSONNE = 'tandem.personne'

/** Les copies reprises, telles qu’elles ont été lues. */
const reprises = new Map<string, { readonly nom: string; readonly texte: string }>()

/** Les copies de cette page, telles qu’elle les a écrites en dernier. */
const gardees = new Map<string, string>()

function getNom(cle: string): string {
  return `${cle}@${getOnglet()}`
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
    const texte = JSON.stringify(contenu)
    gardees.set(getNom(cle), texte)
    localStorage.setItem(getNom(cle), texte)
  } catch {
    // Navigation privée ou quota atteint : l’avertissement avant de quitter la page demeure.
  }
}

/** Oublie la copie de cet onglet, et celle qu’il avait reprise si personne n’y a tapé depuis. */
export function oublierMemoire(cle: string): void {
  try {
    const reprise = reprises.get(cle)
    reprises.delete(cle)
    gardees.delete(getNom(cle))
    localStorage.removeItem(getNom(cle))
    if (reprise && localStorage.getItem(reprise.nom) === reprise.texte) localStorage.removeItem(reprise.nom)
  } catch {
    // Rien n’avait pu être gardé.
  }
}

/**
 * Ouvre la mémoire d’une personne, et efface ce que les autres ont laissé dans ce navigateur. Une page restée ouverte à
 * l’une d’elles y remet sa saisie en se fermant : c’est pour se reconnecter qu’on la quitte.
 */
export function ouvrirMemoire(personne: string): () => void {
  try {
    getOnglet()
    localStorage.setItem(CLE_PERSONNE, personne)
    const cles = Object.keys(localStorage).filter((cle) => cle.startsWith(PREFIXE))
    for (const cle of cles.filter((cle) => !cle.startsWith(getCleMemoire(personne, '')))) localStorage.removeItem(cle)
  } catch {
    // Un navigateur qui ne garde rien n’a rien à effacer.
  }
  const quitter = () => remettre(personne)
  window.addEventListener('pagehide', quitter)
  return () => window.removeEventListener('pagehide', quitter)
}

/** Seule l’entrée d’une autre personne efface ce qui n’est pas enregistré. */
function remettre(personne: string): void {
  try {
    if (localStorage.getItem(CLE_PERSONNE) === personne) return
    for (const [nom, texte] of gardees) localStorage.setItem(nom, texte)
  } catch {
    // Rien n’avait pu être gardé.
  }
}
