import { ANNEE_MAX, ANNEE_MIN, type Periode, parseJour } from '@/lib/domain/periode'

const ANNEES = /(?<!\d)((?:19|20)\d{2})(?:\s*(?:[-–/à]|au)\s*((?:19|20)\d{2}))?(?!\d)/

/** La période qu’un texte nomme : « 2020 », « 2019-2021 », « Crédits 2020 (État) » ; null s’il n’en nomme aucune. */
export function parsePeriodeTexte(texte: string): Periode | null {
  const [, debut, fin = debut] = ANNEES.exec(texte) ?? []
  if (debut === undefined || fin === undefined) return null
  if (debut < `${ANNEE_MIN}` || fin > `${ANNEE_MAX}` || fin < debut) return null
  return { debut: `${debut}-01-01`, fin: `${fin}-12-31` }
}

/** Un jour écrit dans une case, date du tableur ou texte. */
export function parseJourCase(texte: string): string | null {
  const lu = parseJour(texte)
  return lu.tag === 'ok' ? lu.jour : null
}
