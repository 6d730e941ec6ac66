import type { Periode } from '@/lib/domain/periode'
import type { RubriqueLue } from './rubriques/rubrique-lue'
import type { MontantPropose } from './types'

/**
 * Dans une fiche, l’année dite d’une part vaut pour les parts qui n’en disent pas, si la fiche n’en nomme qu’une. Un total peut
 * couvrir toute la convention : il n’en prend aucune.
 */
export function spreadPeriodeDeFiche(
  montants: readonly MontantPropose[],
  rubriques: readonly RubriqueLue[],
): readonly MontantPropose[] {
  const periodes = new Map<number, Map<string, Periode>>()
  for (const { rubrique, periode } of montants) {
    if (rubrique === null || periode === null) continue
    const siennes = periodes.get(rubrique) ?? new Map<string, Periode>()
    periodes.set(rubrique, siennes.set(`${periode.debut} ${periode.fin}`, periode))
  }
  return montants.map((montant) => {
    const { rubrique, periode, payeur } = montant
    if (rubrique === null || periode !== null || payeur === 'ensemble' || rubriques[rubrique]?.fiche !== true)
      return montant
    const [seule, ...autres] = periodes.get(rubrique)?.values() ?? []
    return seule === undefined || autres.length > 0 ? montant : { ...montant, periode: seule }
  })
}
