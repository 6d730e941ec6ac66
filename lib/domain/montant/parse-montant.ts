import { absolu, type Centimes, centimes } from '@/lib/domain/centimes'
import { formatMontant, formatSaisie } from '@/lib/domain/montant/format-montant'
import { type Decimal, listLectures } from '@/lib/domain/montant/lecture-decimale'
import type { Precision } from '@/lib/domain/vocabulaire'

export type MontantLu =
  | { readonly tag: 'ok'; readonly centimes: Centimes; readonly precisionSuggeree: Precision }
  | { readonly tag: 'vide' }
  | {
      readonly tag: 'ambigu'
      readonly lectures: readonly LectureMontant[]
      readonly message: string
    }
  | { readonly tag: 'invalide'; readonly message: string }

/** Un montant qu’une écriture peut vouloir dire, avec la finesse que cette lecture lui donne. */
export interface LectureMontant {
  readonly centimes: Centimes
  readonly precision: Precision
  readonly libelle: string
}

/** Cent milliards d’euros : au-delà, c’est une faute de frappe. */
export const BORNE_MONTANT = 10n ** 13n

const LONGUEUR_MAX = 60
const BLANCS = /[\s\u200b\u2060]+/gu
/** Un passage collé garde les guillemets de sa source. */
const GUILLEMETS = /^[«“„"‘'] ?(?<cite>.+?) ?[»”“"’']$/u
const FORME =
  /^(?<approximation>près de |environ |plus de |autour de )?(?<signe>[-−–+]?) ?(?<nombre>\d(?:[\d .,]*\d)?) ?(?<echelle>k|milliers?|mds?|milliards?|m|millions?)? ?(?:d['’]euros?|euros?|eur|€)?$/iu

/**
 * Lit un montant tapé ou collé. Deux lectures possibles se demandent, une décimale de trop se refuse :
 * rien n’est deviné, rien n’est arrondi.
 */
export function parseMontant(texte: string): MontantLu {
  const propre = texte.replace(BLANCS, ' ').trim()
  const saisie = GUILLEMETS.exec(propre)?.groups?.cite ?? propre
  if (saisie === '') return { tag: 'vide' }
  const formes = saisie.length <= LONGUEUR_MAX ? FORME.exec(saisie)?.groups : undefined
  if (formes?.nombre === undefined) return illisible()
  const exposant = exposantEchelle(formes.echelle)
  const signe = formes.signe === '' || formes.signe === '+' ? 1n : -1n
  const lectures = listLectures(formes.nombre, exposant > 0)
  const lues = lectures.flatMap((lecture) => {
    const montant = toCentimes(lecture, exposant, signe)
    if (montant === null) return []
    return [{ centimes: montant, precision: formes.approximation ? 'environ' : suggestPrecision(lecture, exposant) }]
  })
  if (lectures.length === 0) return illisible()
  if (lues.some(({ centimes }) => absolu(centimes) > BORNE_MONTANT)) {
    return { tag: 'invalide', message: 'Ce montant dépasse cent milliards d’euros.' }
  }
  if (lectures.length > 1) return ambigu(formes.nombre, lues)
  const [lue] = lues
  if (lue === undefined) {
    return { tag: 'invalide', message: 'Un montant en euros compte deux décimales au plus ; il n’est jamais arrondi.' }
  }
  return { tag: 'ok', centimes: lue.centimes, precisionSuggeree: lue.precision }
}

function exposantEchelle(echelle = ''): number {
  const unite = echelle.toLowerCase()
  if (unite === '') return 0
  if (unite.startsWith('md') || unite.startsWith('milliard')) return 9
  return unite === 'k' || unite.startsWith('millier') ? 3 : 6
}

/** Null quand la lecture descend sous le centime. */
function toCentimes({ chiffres, decimales }: Decimal, exposant: number, signe: bigint): Centimes | null {
  const decalage = exposant + 2 - decimales
  if (decalage >= 0) return centimes(signe * chiffres * 10n ** BigInt(decalage))
  const diviseur = 10n ** BigInt(-decalage)
  return chiffres % diviseur === 0n ? centimes((signe * chiffres) / diviseur) : null
}

/** Un chiffre donné en unités garde la finesse de sa dernière décimale. */
function suggestPrecision({ decimales }: Decimal, exposant: number): Precision {
  if (exposant > 0) return exposant - decimales <= 3 ? 'millier' : 'environ'
  return decimales > 0 ? 'centime' : 'euro'
}

function ambigu(nombre: string, lues: readonly Omit<LectureMontant, 'libelle'>[]): MontantLu {
  const lectures = lues.map((lue) => ({ ...lue, libelle: formatMontant(lue.centimes, { centimes: 'toujours' }) }))
  const [premiere, seconde] = lectures
  const choix =
    seconde === undefined
      ? `${nombre}\u00a0€, qui compte plus de deux décimales. Écrivez ${lues.map((lue) => formatSaisie(lue.centimes)).join('')} ou deux décimales au plus.`
      : `${seconde.libelle}. Choisissez.`
  return { tag: 'ambigu', lectures, message: `«\u00a0${nombre}\u00a0» se lit ${premiere?.libelle} ou ${choix}` }
}

function illisible(): MontantLu {
  return { tag: 'invalide', message: 'Ce montant ne se lit pas. Écrivez par exemple 346\u202f875,66.' }
}
