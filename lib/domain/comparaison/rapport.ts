import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { centimes } from '@/lib/domain/centimes'
import { chooseDenominateur, type Denominateur, type TypeDenominateur } from '@/lib/domain/comparaison/denominateur'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import type { Refus } from '@/lib/domain/comparaison/refus'
import type { Periode } from '@/lib/domain/periode'

export type Rapport =
  | { readonly tag: 'ok'; readonly denominateur: Denominateur; readonly valeur: ChiffrePublie }
  | { readonly tag: 'refus'; readonly refus: Refus }

/** Ce qu’il revient d’un montant à chaque personne, ou la raison pour laquelle on ne sait pas le dire. */
export function rapporterAuxPersonnes(
  montant: ChiffrePublie,
  denominateurs: readonly Denominateur[],
  type: TypeDenominateur,
  periode: Periode,
): Rapport {
  const lu = chooseDenominateur(denominateurs, type, periode)
  switch (lu.tag) {
    case 'ok':
      return { tag: 'ok', denominateur: lu.denominateur, valeur: rapporter(montant, lu.denominateur) }
    case 'inconnu':
      return refuser({ motif: 'denominateur_inconnu' })
    case 'non_date':
      return refuser({ motif: 'denominateur_non_date' })
    case 'secret':
      return refuser({ motif: 'effectif_secret' })
    case 'eloigne':
      return refuser({ motif: 'denominateur_eloigne', date: lu.date })
  }
}

/** Une vue, arrondie une seule fois, au centime ; approchée dès que le montant ou l’effectif l’est. */
function rapporter(montant: ChiffrePublie, { valeur, precision }: Denominateur): ChiffrePublie {
  return {
    centimes: centimes(diviserAuPlusProche(montant.centimes, BigInt(valeur))),
    approche: montant.approche || precision === 'arrondi',
  }
}

function refuser(refus: Refus): Rapport {
  return { tag: 'refus', refus }
}
