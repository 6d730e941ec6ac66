import type { Periode } from '@/lib/domain/periode'
import type { JetonMontant } from './jetons-montants'
import type { Mention } from './mentions'
import { toPeriode } from './periode-montant'

/** Ce qu’une énumération donne à chacune de ses sommes, dans l’ordre. */
export interface Distribution {
  readonly mention: Mention | null
  readonly periode: Periode | null
}

const RESPECTIVEMENT = /\brespectivement\b/
const RIEN: Distribution = { mention: null, periode: null }

/** « La Région et la CAF apportent respectivement 20 000 € et 35 000 € en 2019 et 2020 » : à chacune la sienne. */
export function distribuer(
  phrase: string,
  nommees: readonly Mention[],
  sommes: readonly JetonMontant[],
  somme: JetonMontant,
): Distribution {
  const rang = sommes.indexOf(somme)
  if (sommes.length < 2 || rang < 0 || !RESPECTIVEMENT.test(phrase)) return RIEN
  const mentions = nommees.filter(({ role }) => role === 'payeur')
  const annees = [...phrase.matchAll(/\b20\d{2}\b(?! ?[-/] ?20)/g)].map(([annee]) => annee)
  const annee = annees.length === sommes.length ? annees[rang] : undefined
  return {
    mention: mentions.length === sommes.length ? (mentions[rang] ?? null) : null,
    periode: annee === undefined ? null : toPeriode(annee, annee),
  }
}
