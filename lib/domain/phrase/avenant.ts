import type { TotalDeplace } from '@/lib/domain/avenant/totaux-conserves'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'

/** « La somme contractualisée des lignes en 2020 (État) passerait de 80 000 € à 50 000 € ». */
export function decrireTotalDeplace(
  { nature, periode, perimetre, avant, apres, ...payeur }: TotalDeplace,
  collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>,
): string {
  const precisions = [nommerPayeur(payeur, collectivite), perimetre].filter((texte) => texte !== null).join(', ')
  const sujet = `La somme ${accorderNature(nature, 1, 'feminin')} des lignes ${situerPeriode(periode)} (${precisions})`
  return `${sujet} passerait de ${decrireSomme(avant)} à ${decrireSomme(apres)}`
}

function decrireSomme(somme: Chiffre | null): string {
  return somme === null ? 'rien' : decrireChiffre(somme)
}
