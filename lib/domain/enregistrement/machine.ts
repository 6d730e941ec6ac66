/**
 * L’enregistrement qui suit la frappe, sans horloge ni réseau : chaque frappe porte un rang, et l’on sait à tout instant
 * jusqu’à quel rang la base a tout reçu.
 */

/** Combien de temps la frappe doit se poser avant de partir. */
export const PAUSE_MS = 1_200
/** Au plus ce délai entre la première frappe et l’envoi, même si la frappe ne se pose pas. */
export const ATTENTE_MAX_MS = 8_000
/** Les reprises, de plus en plus espacées, d’un envoi qui n’aboutit pas. */
export const REPRISES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const

/** Ce qui a empêché un envoi d’aboutir. */
export type Incident =
  | { readonly cause: 'reseau' }
  | { readonly cause: 'session' }
  | { readonly cause: 'serveur'; readonly reference: string | null }
  | { readonly cause: 'refus'; readonly message: string }

/** Ce qu’un envoi abouti a laissé de côté : des valeurs qui ne se lisent pas, ou qu’un autre a changées. */
export type Reserve =
  | { readonly cause: 'a_corriger'; readonly ou: readonly string[] }
  | { readonly cause: 'conflit'; readonly ou: readonly string[]; readonly avec: string | null }

/** Ce que la personne doit savoir : annoncé quand il paraît et quand il disparaît. */
export type Alerte = Incident | Reserve

export interface Enregistrement {
  /** Le rang de la dernière frappe. */
  readonly frappe: number
  /** Le rang jusqu’où la base a tout reçu. */
  readonly acquise: number
  /** Le rang que porte l’envoi en vol. */
  readonly envoyee: number | null
  /** Le rang d’un envoi dont on ignore s’il est arrivé : il repart tel quel, avant tout autre. */
  readonly enSuspens: number | null
  /** L’instant de la première frappe qui n’est partie dans aucun envoi. */
  readonly depuis: number | null
  /** Quand envoyer. */
  readonly echeance: number | null
  readonly essais: number
  readonly alerte: Alerte | null
  /** Quand la base a reçu quelque chose pour la dernière fois. */
  readonly le: number | null
}

export type Evenement =
  | { readonly type: 'frappe'; readonly a: number }
  /** L’échéance est passée. */
  | { readonly type: 'delai'; readonly a: number }
  /** Le bouton, ou le départ de la page : ce qui attend part sans délai. */
  | { readonly type: 'demande'; readonly a: number }
  | { readonly type: 'reponse'; readonly a: number; readonly reserve: Reserve | null }
  | { readonly type: 'panne'; readonly a: number; readonly incident: Incident }
  /** Le réseau, ou la session, est revenu. */
  | { readonly type: 'retour'; readonly a: number; readonly de: 'reseau' | 'session' }

export const A_JOUR: Enregistrement = {
  frappe: 0,
  acquise: 0,
  envoyee: null,
  enSuspens: null,
  depuis: null,
  echeance: null,
  essais: 0,
  alerte: null,
  le: null,
}

/** Vrai tant que la base n’a pas tout reçu. */
export function isEnRetard({ frappe, acquise }: Enregistrement): boolean {
  return frappe > acquise
}

export function avancer(etat: Enregistrement, evenement: Evenement): Enregistrement {
  const { a } = evenement
  switch (evenement.type) {
    case 'frappe':
      return taper(etat, a)
    case 'delai':
      return etat.echeance !== null && a >= etat.echeance ? envoyer(etat) : etat
    case 'demande':
      return envoyer(etat)
    case 'reponse':
      return acquitter(etat, a, evenement.reserve)
    case 'panne':
      return reporter(etat, a, evenement.incident)
    case 'retour':
      return etat.alerte?.cause === evenement.de ? envoyer(etat) : etat
  }
}

function taper(etat: Enregistrement, a: number): Enregistrement {
  const suite = { ...etat, frappe: etat.frappe + 1, depuis: etat.depuis ?? a }
  // Une panne a sa propre échéance : la frappe ne presse pas un serveur qui ne répond plus.
  if (etat.envoyee !== null || (etat.enSuspens !== null && etat.echeance !== null)) return suite
  return { ...suite, echeance: planifier(suite.depuis, a) }
}

function planifier(depuis: number, a: number): number {
  return Math.max(a, Math.min(a + PAUSE_MS, depuis + ATTENTE_MAX_MS))
}

/** Un seul envoi à la fois. Celui dont on ignore le sort repart d’abord, sans ce qui a été tapé depuis. */
function envoyer(etat: Enregistrement): Enregistrement {
  if (etat.envoyee !== null || !isEnRetard(etat)) return etat
  const envoyee = etat.enSuspens ?? etat.frappe
  return { ...etat, envoyee, echeance: null, depuis: envoyee === etat.frappe ? null : etat.depuis }
}

function acquitter(etat: Enregistrement, a: number, reserve: Reserve | null): Enregistrement {
  if (etat.envoyee === null) return etat
  const recu = { ...etat, acquise: etat.envoyee, envoyee: null, enSuspens: null, essais: 0, alerte: reserve, le: a }
  return isEnRetard(recu) ? { ...recu, echeance: planifier(recu.depuis ?? a, a) } : recu
}

function reporter(etat: Enregistrement, a: number, incident: Incident): Enregistrement {
  if (etat.envoyee === null) return etat
  // Refusé, l’envoi n’a rien écrit ; muet, il a pu tout écrire : le même doit repartir, même après une reconnexion.
  const ignore = incident.cause === 'reseau' || incident.cause === 'serveur'
  const echeance = ignore ? a + getReprise(etat.essais) : null
  return {
    ...etat,
    envoyee: null,
    enSuspens: ignore ? etat.envoyee : incident.cause === 'session' ? etat.enSuspens : null,
    depuis: etat.depuis ?? a,
    essais: etat.essais + 1,
    echeance,
    alerte: incident,
  }
}

function getReprise(essais: number): number {
  return REPRISES_MS[Math.min(essais, REPRISES_MS.length - 1)] ?? 0
}
