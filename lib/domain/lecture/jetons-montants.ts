import type { Centimes } from '@/lib/domain/centimes'
import { centimes } from '@/lib/domain/centimes'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import type { Precision } from '@/lib/domain/vocabulaire'
import { EN_LETTRES, ORDRE_DE_GRANDEUR, parseNombre } from './nombres'
import { citer, type TextePlie } from './texte-plie'

/** Une somme d’argent écrite dans le texte, bornes dans le texte plié. */
export interface JetonMontant {
  readonly debut: number
  readonly fin: number
  readonly centimes: Centimes
  readonly precision: Precision
  /** Ce que l’écriture laisse en doute ; null quand elle n’a qu’une lecture. */
  readonly doute: string | null
  /** Vrai pour l’une des deux bornes d’une fourchette. */
  readonly borne: boolean
}

const APPROXIMATION =
  "(?:(?:environ|quelque|jusqu'a|presque|avoisinant) |(?:(?:un peu |bien )?(?:plus|moins)|pres|autour|aux alentours|de l'ordre) d(?:e |'))"
const NOMBRE = '\\d{1,3}(?:[ .]\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,15})?'
const ECHELLE = '(?:k|m|md|mds|milliers?|millions?|milliards?)'
const DEVISE = "(?:d'euros?|d' euros?|euros?|eur\\b|€)"
const CHIFFRES = `(?<![\\d.,])(?<approximation>${APPROXIMATION})?(?<nombre>${NOMBRE}) ?(?<echelle>${ECHELLE})? ?(?<demi>et demi )?${DEVISE}`
const LETTRES = `\\b(?<approximationEnLettres>${APPROXIMATION})?(?:(?<ordre>${ORDRE_DE_GRANDEUR})|(?<lettres>${EN_LETTRES})(?<demiEnLettres> et demi)?) ${DEVISE}(?: et (?<sous>${EN_LETTRES}) centimes?)?`
const SOMME = new RegExp(`${CHIFFRES}|${LETTRES}`, 'g')

/** « entre 80 000 et 100 000 € », « de 1 à 2 millions d’euros » : la borne basse, son unité dite ou non. */
const FOURCHETTE = new RegExp(
  `\\b(?:entre|de) (?<nombre>(?!(?:19|20)\\d\\d )(?:${NOMBRE}))(?: ?(?<echelle>${ECHELLE}))? ?(?:${DEVISE})? ?(?:a|et) $`,
)
/** « porté de 80 000 à 100 000 € » : une valeur remplacée par une autre, non une fourchette. */
const CHANGEMENT = /\b(?:port|pass|ramen|relev|abaiss|redui|augment|evolu)\w*,? (?:[a-z]+ ){0,2}$/
const REGARD = 100
const LECTURE_OPTIQUE = 'Une lettre est lue comme un chiffre : vérifiez la somme.'
const EN_TOUTES_LETTRES = 'Le montant est écrit en toutes lettres : vérifiez le chiffre.'

/** Toutes les sommes en euros du texte ; un nombre sans unité monétaire n’en est pas une. */
export function listJetonsMontants(texte: TextePlie): readonly JetonMontant[] {
  const { plie } = texte
  const lus = [...plie.matchAll(SOMME)].flatMap((trouve) => {
    const { groups = {} } = trouve
    const debut = trouve.index
    const fin = debut + trouve[0].length
    const lu = groups.nombre === undefined ? readLettres(groups) : readChiffres(groups)
    if (lu === null) return []
    const environ = groups.approximation ?? groups.approximationEnLettres ?? groups.ordre
    const corrige = corrigeOptique(texte, debut, fin) ? { doute: LECTURE_OPTIQUE } : {}
    const precision = environ === undefined ? lu.precision : ('environ' as const)
    const basse = groups.nombre === undefined ? null : readBorneBasse(plie, debut, groups.echelle)
    const haute = { debut, fin, ...lu, ...corrige, precision, borne: basse !== null }
    return basse === null ? [haute] : [basse, haute]
  })
  return dropRelues(lus).filter(
    (jeton, rang, jetons) => !isDoubleEnLettres(plie, jeton, jetons[rang + 1], jetons[rang - 1]),
  )
}

/** La borne basse prend l’unité de la haute quand elle ne dit pas la sienne. */
function readBorneBasse(plie: string, haute: number, echelle: string | undefined): JetonMontant | null {
  const de = Math.max(0, haute - REGARD)
  const passage = plie.slice(de, haute)
  const trouvee = FOURCHETTE.exec(passage)
  if (trouvee === null || CHANGEMENT.test(passage.slice(0, trouvee.index))) return null
  const { nombre = '', echelle: sienne } = trouvee.groups ?? {}
  const lu = readChiffres({ nombre, echelle: sienne ?? echelle })
  const debut = de + trouvee.index + trouvee[0].indexOf(nombre)
  return lu === null ? null : { debut, fin: debut + nombre.length, ...lu, borne: true }
}

/** Une borne basse qui porte son unité a déjà été lue seule : la fourchette l’emporte. */
function dropRelues(lus: readonly JetonMontant[]): readonly JetonMontant[] {
  return lus.filter(({ debut, borne }, rang) => borne || lus[rang + 1]?.debut !== debut)
}

/** Une lettre lue comme un chiffre : « 4l2 » pour « 412 ». */
function corrigeOptique(texte: TextePlie, debut: number, fin: number): boolean {
  return /\d[oOlI]\d/.test(citer(texte, debut, fin).citation)
}

type Groupes = Readonly<Record<string, string | undefined>>
type Lu = Pick<JetonMontant, 'centimes' | 'precision' | 'doute'>

function readChiffres({ nombre = '', echelle = '', demi }: Groupes): Lu | null {
  const lu = parseMontant(`${nombre}${demi === undefined ? '' : ',5'} ${echelle}`)
  if (lu.tag === 'ok') {
    return {
      centimes: lu.centimes,
      precision: toPrecision(lu.centimes, lu.precisionSuggeree),
      doute: null,
    }
  }
  const [premiere] = lu.tag === 'ambigu' ? lu.lectures : []
  return premiere
    ? { centimes: premiere.centimes, precision: 'euro', doute: lu.tag === 'ambigu' ? lu.message : null }
    : null
}

const MILLIER = 100_000n
const MILLION = 100_000_000n

/** Un chiffre rond est donné au millier : rien ne dit que ses trois zéros sont exacts. */
export function toPrecision(montant: Centimes, suggeree: Precision): Precision {
  return suggeree === 'euro' && montant !== 0n && montant % MILLIER === 0n ? 'millier' : suggeree
}

function readLettres({ lettres, ordre, demiEnLettres, sous = 'zero' }: Groupes): Lu | null {
  const nombre = parseNombre(lettres ?? ordre ?? '')
  const reste = parseNombre(sous) ?? 0
  if (nombre === null || !Number.isSafeInteger(nombre)) return null
  const demi = demiEnLettres === undefined ? 0n : MILLION / 2n
  return {
    centimes: centimes(BigInt(nombre) * 100n + demi + BigInt(reste)),
    precision: reste > 0 ? 'centime' : 'euro',
    doute: EN_TOUTES_LETTRES,
  }
}

/** « cent mille euros (100 000 €) » ou l’inverse : la somme n’est dite qu’une fois, et le chiffre l’emporte. */
function isDoubleEnLettres(
  plie: string,
  jeton: JetonMontant,
  suivant: JetonMontant | undefined,
  precedent: JetonMontant | undefined,
): boolean {
  if (jeton.doute !== EN_TOUTES_LETTRES) return false
  const pareil = (autre: JetonMontant | undefined, entre: string) =>
    autre !== undefined && autre.centimes === jeton.centimes && /^[ ,(]*(?:soit )?\(?$/.test(entre)
  return (
    pareil(suivant, plie.slice(jeton.fin, suivant?.debut ?? jeton.fin)) ||
    pareil(precedent, plie.slice(precedent?.fin ?? jeton.debut, jeton.debut))
  )
}
