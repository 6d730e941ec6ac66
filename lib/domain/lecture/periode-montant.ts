import type { Periode } from '@/lib/domain/periode'

const ANNEE = /\b(?:en|pour|au titre de(?: l'annee| l'exercice)?|annee|l'annee|exercice) (20\d{2})\b(?! ?[-/] ?20)/g

/** L’année, et une seule, à laquelle une proposition rattache sa somme ; null laisse la période de l’acte. */
export function readAnneeCitee(proposition: string): Periode | null {
  const annees = new Set([...proposition.matchAll(ANNEE)].map(([, annee = '']) => annee))
  const [annee] = annees
  return annees.size === 1 && annee !== undefined ? { debut: `${annee}-01-01`, fin: `${annee}-12-31` } : null
}
