import { parseJour } from '@/lib/domain/periode'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Ce qu’il faut savoir d’un acte signé pour le situer dans le temps. */
export interface ActeDate {
  readonly acteRang: number
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
}

/** Le contrat tel qu’il valait un jour donné. */
export interface Situation<A extends ActeDate> {
  readonly jour: string
  /** Null : aucun acte n’était signé, ou rien ne dit qu’il l’était. */
  readonly enVigueur: A | null
  /** Le premier acte que l’on sait signé plus tard. */
  readonly prochain: A | null
  /** Ceux qui étaient peut-être déjà signés : leur source ne donne ni le jour, ni parfois la date. */
  readonly nonSitues: readonly A[]
}

/** Le jour demandé par l’adresse d’une page. */
export type AuLu =
  | { readonly tag: 'aujourdhui' }
  | { readonly tag: 'jour'; readonly jour: string }
  | { readonly tag: 'invalide'; readonly saisie: string; readonly message: string }

/** Le jour à partir duquel la signature est certaine : le dernier du mois ou de l’année, si la source ne dit que cela. */
export function getJourCertain(dateSignature: string, precision: PrecisionDate | null): string
export function getJourCertain(dateSignature: string | null, precision: PrecisionDate | null): string | null
export function getJourCertain(dateSignature: string | null, precision: PrecisionDate | null): string | null {
  if (dateSignature === null) return null
  const [annee, mois] = dateSignature.split('-').map(Number)
  switch (precision) {
    case 'annee':
      return `${dateSignature.slice(0, 4)}-12-31`
    case 'mois':
      return new Date(Date.UTC(annee ?? 0, mois ?? 0, 0)).toISOString().slice(0, 10)
    case 'jour':
    case null:
      return dateSignature
  }
}

/** Le premier jour où la signature a pu être donnée. */
export function getPremierJourPossible(dateSignature: string, precision: PrecisionDate | null): string {
  switch (precision) {
    case 'annee':
      return `${dateSignature.slice(0, 4)}-01-01`
    case 'mois':
      return `${dateSignature.slice(0, 7)}-01`
    case 'jour':
    case null:
      return dateSignature
  }
}

/**
 * L’acte en vigueur un jour donné : le dernier du contrat parmi ceux que l’on sait signés ce jour-là. L’ordre est celui
 * du contrat et non des dates : un avenant suppose signés ceux d’avant, si vague que soit leur date.
 */
export function computeSituation<A extends ActeDate>(actes: readonly A[], jour: string): Situation<A> {
  const ordonnes = actes.toSorted((a, b) => a.acteRang - b.acteRang)
  const enVigueur = ordonnes.findLast((acte) => isSigne(acte, jour)) ?? null
  const suivants = ordonnes.filter(({ acteRang }) => enVigueur === null || acteRang > enVigueur.acteRang)
  return {
    jour,
    enVigueur,
    prochain: suivants.find(({ dateSignature }) => dateSignature !== null) ?? null,
    nonSitues: suivants.filter(
      ({ dateSignature, precisionDateSignature }) =>
        dateSignature === null || getPremierJourPossible(dateSignature, precisionDateSignature) <= jour,
    ),
  }
}

/** De publications rangées de la plus récente à la première, la dernière de chaque acte : une date corrigée compte. */
export function retainActes<A extends ActeDate>(publications: readonly A[]): readonly A[] {
  const rangs = publications.map(({ acteRang }) => acteRang)
  return publications.filter(({ acteRang }, position) => rangs.indexOf(acteRang) === position)
}

/** Lit le jour demandé. Un jour à venir n’a pas encore de situation ; sans jour, c’est aujourd’hui. */
export function parseAu(saisie: string | readonly string[] | undefined, aujourdhui: string): AuLu {
  if (saisie === undefined) return { tag: 'aujourdhui' }
  if (typeof saisie !== 'string') {
    return { tag: 'invalide', saisie: saisie.join(', '), message: 'Demandez une seule date.' }
  }
  const lu = parseJour(saisie)
  switch (lu.tag) {
    case 'vide':
      return { tag: 'aujourdhui' }
    case 'invalide':
      return { tag: 'invalide', saisie, message: lu.message }
    case 'ok':
      return lu.jour <= aujourdhui
        ? { tag: 'jour', jour: lu.jour }
        : { tag: 'invalide', saisie, message: 'Cette date est à venir : aucun acte ne peut encore y être en vigueur.' }
  }
}

function isSigne({ dateSignature, precisionDateSignature }: ActeDate, jour: string): boolean {
  const certain = getJourCertain(dateSignature, precisionDateSignature)
  return certain !== null && certain <= jour
}
