import type { Periode } from '@/lib/domain/periode'

const ANNEES =
  /\b(?:en|pour|sur|periode|au titre de|annees?|exercices?|budget|avenant|dotation|programmation|plan d'actions|credits?(?: etat| de l'etat)?|(?:de|entre)(?= 20\d{2} (?:a|et) 20))(?: la periode| les annees)? (20\d{2})(?:(?: ?[-/] ?| a | et (?:en )?)(20\d{2}))?\b(?! ?[-/])/g
const DEPUIS =
  /\b(?:depuis|jusqu'en|d'ici|avant|apres|fin|debut|(?:signe|conclu|adopte|lance|cree|approuve|vote|ne)(?:e?s?)) $/

/**
 * L’année ou les années, et elles seules, auxquelles une proposition rattache sa somme ; null laisse la période de
 * l’acte. Ce qui suit la somme l’emporte sur ce qui la précède, où une somme d’avant peut avoir laissé son année ; à
 * défaut, la seule que la phrase nomme.
 */
export function readPeriodeCitee(amorce: string, suite: string, phrase: Periode | null): Periode | null {
  const [apres] = listAnnees(suite.slice(0, 48))
  if (apres !== undefined && apres.index < 3) return apres.periode
  return readSeulePeriode(amorce) ?? readSeulePeriode(suite) ?? phrase
}

/** La période que ce passage nomme, quand il n’en nomme qu’une. */
export function readSeulePeriode(passage: string): Periode | null {
  const trouvees = new Map(listAnnees(passage).map(({ periode }) => [JSON.stringify(periode), periode]))
  const [seule] = trouvees.values()
  return trouvees.size === 1 && seule !== undefined ? seule : null
}

function listAnnees(passage: string) {
  return [...passage.matchAll(ANNEES)].flatMap(({ index, 1: de = '', 2: a = de }) =>
    a < de || DEPUIS.test(passage.slice(0, index)) ? [] : [{ index, periode: toPeriode(de, a) }],
  )
}

export function toPeriode(de: string, a: string): Periode {
  return { debut: `${de}-01-01`, fin: `${a}-12-31` }
}
