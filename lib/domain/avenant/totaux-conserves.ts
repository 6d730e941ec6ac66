import { listRubriques } from '@/lib/domain/analyse'
import type { Acte } from '@/lib/domain/instantane'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { clePeriode } from '@/lib/domain/periode'
import { computeTotalLignes, type TotalLignes } from '@/lib/domain/total-lignes'

type ActeChiffre = Pick<Acte, 'mesures' | 'actions' | 'montants'>

/** Une somme que deux façons de ranger les mêmes montants ne rendent pas pareille. */
export interface TotalDeplace
  extends Pick<TotalLignes, 'nature' | 'periode' | 'perimetre' | 'financeur' | 'financeurNom'> {
  /** Null quand l’acte n’y a aucun chiffre. */
  readonly avant: Chiffre | null
  readonly apres: Chiffre | null
}

/**
 * La première somme des lignes qui bouge d’un état de l’acte à l’autre ; null quand toutes restent. Réunir des lignes ne
 * déplace pas d’argent, mais peut changer ce que les sommes en retiennent : une mesure chiffrée cache ses actions.
 */
export function findTotalDeplace(avant: ActeChiffre, apres: ActeChiffre): TotalDeplace | null {
  const [avants, apreses] = [indexer(avant), indexer(apres)]
  for (const [cle, total] of new Map([...avants, ...apreses])) {
    const [a, b] = [avants.get(cle)?.somme ?? null, apreses.get(cle)?.somme ?? null]
    if (a?.centimes === b?.centimes) continue
    const { nature, periode, perimetre, financeur, financeurNom } = total
    return { nature, periode, perimetre, financeur, financeurNom, avant: a, apres: b }
  }
  return null
}

function indexer(acte: ActeChiffre): ReadonlyMap<string, TotalLignes> {
  return new Map(computeTotalLignes(acte.montants, listRubriques(acte)).map((total) => [cle(total), total]))
}

function cle({ nature, periode, perimetre, financeur, financeurNom }: TotalLignes): string {
  return [nature, clePeriode(periode), perimetre ?? '', financeur, financeurNom ?? ''].join('|')
}
