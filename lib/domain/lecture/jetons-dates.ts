import { parseJour } from '@/lib/domain/periode'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'
import { EN_LETTRES, parseNombre } from './nombres'

/** Une date écrite, positions dans le passage lu. `annee` manquante : le jour n’est pas complet. */
export interface JetonDate {
  readonly debut: number
  readonly fin: number
  readonly jour: string | null
  readonly precision: PrecisionDate
}

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const SEMAINE = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const QUANTIEME = `\\d{1,2}|premier|${EN_LETTRES}`
const LE_MOIS = MOIS.join('|')
const ANNEE = `(?:19|20)\\d{2}|deux mille(?:[ -]${EN_LETTRES})?`
/** « 24 juin 2019 », « vingt-quatre juin deux mille dix-neuf », « l’an deux mille dix-neuf, le vingt-quatre juin », 24/06/2019, 2019-06-24. */
const DATE = new RegExp(
  [
    `\\bl'an (?<an>${ANNEE}),? (?:et )?le (?:${SEMAINE} )?(?<sonJour>${QUANTIEME})(?:er)? (?<sonMois>${LE_MOIS})\\b`,
    `\\b(?:${SEMAINE} )?(?:(?<quantieme>${QUANTIEME})(?:er)? )?(?<mois>${LE_MOIS})(?: (?<annee>${ANNEE}))?\\b`,
    '\\b(?<j>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<a>(?:19|20)\\d{2})\\b',
    '(?<![\\w/-])(?<aIso>20\\d{2})-(?<mIso>\\d{2})-(?<jIso>\\d{2})(?![\\w/-])',
  ].join('|'),
  'g',
)

export function listJetonsDates(passage: string): readonly JetonDate[] {
  return [...passage.matchAll(DATE)].flatMap(({ index, 0: trouve, groups = {} }) => {
    const { quantieme, mois, annee, j, m, a, an, sonJour, sonMois, aIso, mIso, jIso } = groups
    const bornes = { debut: index, fin: index + trouve.length }
    if (a !== undefined) return toJeton(bornes, `${j}/${m}/${a}`)
    if (aIso !== undefined) return toJeton(bornes, `${jIso}/${mIso}/${aIso}`)
    if (an !== undefined) return toJeton(bornes, `${readNombre(sonJour)}/${readMois(sonMois)}/${readNombre(an)}`)
    if (quantieme === undefined && annee === undefined) return []
    if (annee === undefined) return [{ ...bornes, jour: null, precision: 'jour' as const }]
    const [rang, millesime] = [readMois(mois), readNombre(annee)]
    if (quantieme !== undefined) return toJeton(bornes, `${readNombre(quantieme)}/${rang}/${millesime}`)
    return [{ ...bornes, jour: `${millesime}-${String(rang).padStart(2, '0')}-01`, precision: 'mois' as const }]
  })
}

function readMois(ecrit = ''): number {
  return MOIS.indexOf(ecrit) + 1
}

/** Un nombre illisible ne fait pas une date : le calendrier la refusera. */
function readNombre(ecrit = ''): number {
  return ecrit === 'premier' ? 1 : (parseNombre(ecrit) ?? 0)
}

/** Une date que le calendrier ne connaît pas n’est pas une date. */
function toJeton(bornes: Pick<JetonDate, 'debut' | 'fin'>, ecrit: string): readonly JetonDate[] {
  const lu = parseJour(ecrit)
  return lu.tag === 'ok' ? [{ ...bornes, jour: lu.jour, precision: 'jour' }] : []
}
