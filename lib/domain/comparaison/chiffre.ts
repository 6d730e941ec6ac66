import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { sommer } from '@/lib/domain/centimes'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { PARTS_COMPAREES, type PartComparee } from '@/lib/domain/comparaison/choix'
import type { Refus } from '@/lib/domain/comparaison/refus'

/** Ce qu’une convention publie des deux parties, pour une nature, une période et un périmètre. */
export type PartsPubliees = Pick<TotalPublie, 'etat' | 'departement' | 'ensemble'>

export type ChiffreLu =
  | { readonly tag: 'ok'; readonly chiffre: ChiffrePublie }
  | { readonly tag: 'refus'; readonly refus: Refus }

/** La part demandée, telle que les actes la donnent : un côté absent ne vaut pas zéro, et ne se déduit pas. */
export function readPart(parts: PartsPubliees, part: PartComparee): ChiffreLu {
  const chiffre = findChiffre(parts, part)
  if (chiffre !== null) return { tag: 'ok', chiffre }
  const connues = PARTS_COMPAREES.filter((autre) => findChiffre(parts, autre) !== null)
  return {
    tag: 'refus',
    refus:
      part !== 'ensemble' && connues.length === 2 ? { motif: 'part_deduite' } : { motif: 'part_inconnue', connues },
  }
}

function findChiffre({ etat, departement, ensemble }: PartsPubliees, part: PartComparee): ChiffrePublie | null {
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
