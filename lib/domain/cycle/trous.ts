import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorder } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { StatutActe } from '@/lib/domain/vocabulaire'

/** Un acte, à sa place dans la convention. */
export interface ActeRange {
  readonly rang: number
  readonly libelle: string
  readonly statut: StatutActe
}

/** Une place qu’aucun acte signé n’occupe encore ; sans libellé, rien n’y est même enregistré. */
export interface Trou {
  readonly rang: number
  readonly libelle: string | null
}

/** Places proposées au-delà du dernier acte connu : une convention ancienne peut se saisir en commençant par la fin. */
const PLACES_AU_DELA = 5

/** Ce qui manque avant l’acte de ce rang pour qu’il puisse être signé : les actes d’avant le sont tous. */
export function listTrous(actes: readonly ActeRange[], rang: number): readonly Trou[] {
  return Array.from({ length: rang }, (_, place) => place).flatMap((place) => {
    const acte = listOccupants(actes).find((autre) => autre.rang === place)
    return acte?.statut === 'signe' ? [] : [{ rang: place, libelle: acte?.libelle ?? null }]
  })
}

/** Ce qui manque pour que tous les actes enregistrés d’une convention puissent être signés. */
export function listTrousConvention(actes: readonly ActeRange[]): readonly Trou[] {
  return listTrous(actes, getDernierRang(actes))
}

/** Les places où un acte ancien peut être enregistré. */
export function listRangsLibres(actes: readonly ActeRange[]): readonly number[] {
  const pris = new Set(listOccupants(actes).map(({ rang }) => rang))
  return Array.from({ length: getDernierRang(actes) + PLACES_AU_DELA + 1 }, (_, rang) => rang).filter(
    (rang) => !pris.has(rang),
  )
}

/** Vrai quand un autre acte a pris la place d’un acte abandonné : la sienne, ou une d’après, hors reprise en attente. */
export function isPlacePrise(
  actes: readonly (Pick<ActeRange, 'rang' | 'statut'> & { readonly repriseApresCoup: boolean })[],
  rang: number,
): boolean {
  return listOccupants(actes).some(
    (autre) => autre.rang === rang || (autre.rang > rang && (autre.statut === 'signe' || !autre.repriseApresCoup)),
  )
}

/** « l’avenant de rang 2 », « la convention initiale ». */
export function nommerRang(rang: number): string {
  return rang === 0 ? 'la convention initiale' : `l’avenant de rang ${rang}`
}

/** Le compte de ce qui manque, en une ou deux phrases ; null quand rien ne manque. */
export function decrireTrous(trous: readonly Trou[]): string | null {
  const absents = trous.filter(({ libelle }) => libelle === null).map(({ rang }) => nommerRang(rang))
  const ouverts = trous.flatMap(({ rang, libelle }) =>
    libelle === null ? [] : [`${entreGuillemets(libelle)} (rang ${rang})`],
  )
  const pronom = accorder(absents.length, 'le', 'les')
  const verbe = accorder(ouverts.length, 'n’est pas encore signé', 'ne sont pas encore signés')
  const phrases = [
    ...(absents.length > 0 ? [`Il manque ${enumerer(absents)}${DEUX_POINTS}enregistrez-${pronom} d’abord.`] : []),
    ...(ouverts.length > 0 ? [`${enumerer(ouverts)} ${verbe}.`] : []),
  ]
  return phrases.length > 0 ? phrases.join(' ') : null
}

function listOccupants<A extends Pick<ActeRange, 'statut'>>(actes: readonly A[]): readonly A[] {
  return actes.filter(({ statut }) => statut !== 'abandonne')
}

function getDernierRang(actes: readonly ActeRange[]): number {
  return Math.max(0, ...listOccupants(actes).map(({ rang }) => rang))
}
