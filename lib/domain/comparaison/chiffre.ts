import { type BilanPublie, type ChiffrePublie, isDeduite } from '@/lib/domain/bilan-publie'
import { sommer } from '@/lib/domain/centimes'
import { PARTS_COMPAREES, type PartComparee } from '@/lib/domain/comparaison/choix'
import type { Refus } from '@/lib/domain/comparaison/refus'

export type ChiffreLu =
  | { readonly tag: 'ok'; readonly chiffre: ChiffrePublie }
  | { readonly tag: 'refus'; readonly refus: Refus }

/** La part demandée d’un bilan, telle que les actes la donnent : un côté absent ne vaut pas zéro, et ne se déduit pas. */
export function readPart(bilan: BilanPublie, part: PartComparee): ChiffreLu {
  const chiffre = findChiffre(bilan, part)
  if (chiffre !== null) return { tag: 'ok', chiffre }
  if (part !== 'ensemble' && isDeduite(bilan, part)) return { tag: 'refus', refus: { motif: 'part_deduite' } }
  const connues = PARTS_COMPAREES.filter((autre) => findChiffre(bilan, autre) !== null)
  return { tag: 'refus', refus: { motif: 'part_inconnue', connues } }
}

function findChiffre({ etat, departement, ensemble }: BilanPublie, part: PartComparee): ChiffrePublie | null {
  switch (part) {
    case 'etat':
      return etat
    case 'departement':
      return departement
    case 'ensemble':
      return etat !== null && departement !== null
        ? {
            centimes: sommer([etat.centimes, departement.centimes]),
            approche: etat.approche || departement.approche,
          }
        : ensemble
  }
}
