import type { Ligne } from './lignes'
import { readVolet } from './rubriques/rubrique-lue'

const AXE = /^axe ?(?:n ?[°o]? ?|: ?)?(?<numero>\d|i{1,3}|iv|v)\b/
const VOLET =
  /^(?:(?:\d{1,2}\.)*\d{1,2}[.)]? ?-? ?|[ivx]{1,4} ?[.)-] ?)?(?:volet|partie|(?:les )?(?:actions?|mesures?|engagements?)) .{0,30}(?:socle|initiative)/
const AUTRE_PARTIE = /^(?:article|annexe|chapitre|titre|preambule)\b/
const ROMAINS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
])

const AXE_D_ITEM = /^axe (?:n ?[°o]? ?)?(?<numero>\d|i{1,3}|iv|v) ?[-:.] ?/

/** « Axe 1 – Relais parental : 74 k€ » : l’axe que porte un intitulé, et où il finit. */
export function readAxeDItem(intitule: string): { readonly volet: string; readonly longueur: number } | null {
  const trouve = AXE_D_ITEM.exec(intitule)
  const numero = trouve?.groups?.numero
  return trouve === null || numero === undefined
    ? null
    : { volet: ROMAINS.get(numero) ?? numero, longueur: trouve[0].length }
}

/** La place d’une ligne dans le plan du texte. */
export interface Place {
  /** L’axe ou le volet dont un titre a ouvert la partie ; null hors de toute partie. */
  readonly volet: string | null
  /** Vrai pour la ligne qui l’ouvre. */
  readonly ouvre: boolean
}

/** « Axe 3 – … », « 2.1. Engagements du socle » : un titre vaut pour ce qui le suit, jusqu’au titre de même rang. */
export function listPlaces(lignes: readonly Ligne[]): readonly Place[] {
  let volet: string | null = null
  return lignes.map(({ texte, genre }) => {
    const axe = AXE.exec(texte)?.groups?.numero
    const titre = genre !== 'tableau' && genre !== 'texte' && VOLET.test(texte) ? readVolet(texte) : null
    if (axe !== undefined) volet = ROMAINS.get(axe) ?? axe
    else if (titre !== null) volet = titre
    else if (AUTRE_PARTIE.test(texte)) volet = null
    return { volet, ouvre: axe !== undefined || titre !== null }
  })
}
