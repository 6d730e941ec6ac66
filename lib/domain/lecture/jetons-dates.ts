import { parseJour } from '@/lib/domain/periode'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Une date écrite, positions dans le passage lu. `annee` manquante : le jour n’est pas complet. */
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
const DATE = new RegExp(
  `\\b(?:${SEMAINE} )?(?:(?<quantieme>\\d{1,2})(?:er)? )?(?<mois>${MOIS.join('|')})(?: (?<annee>(?:19|20)\\d{2}))?\\b|\\b(?<j>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<a>(?:19|20)\\d{2})\\b`,
  'g',
)

export function listJetonsDates(passage: string): readonly JetonDate[] {
  return [...passage.matchAll(DATE)].flatMap(({ index, 0: trouve, groups = {} }) => {
    const { quantieme, mois, annee, j, m, a } = groups
    const bornes = { debut: index, fin: index + trouve.length }
    if (a !== undefined) return toJeton(bornes, `${j}/${m}/${a}`)
    const rang = MOIS.indexOf(mois ?? '') + 1
    if (quantieme === undefined && annee === undefined) return []
    if (annee === undefined) return [{ ...bornes, jour: null, precision: 'jour' as const }]
    if (quantieme !== undefined) return toJeton(bornes, `${quantieme}/${rang}/${annee}`)
    return [{ ...bornes, jour: `${annee}-${String(rang).padStart(2, '0')}-01`, precision: 'mois' as const }]
  })
}

/** Une date que le calendrier ne connaît pas n’est pas une date. */
function toJeton(bornes: Pick<JetonDate, 'debut' | 'fin'>, ecrit: string): readonly JetonDate[] {
  const lu = parseJour(ecrit)
  return lu.tag === 'ok' ? [{ ...bornes, jour: lu.jour, precision: 'jour' }] : []
}
