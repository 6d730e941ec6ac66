import type { Balance, Part, PartConnue } from '@/components/balance/parts'
import { type Chiffre, isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { demiIntervalle, sommerChiffres } from '@/lib/domain/montant/precision'
import type { Parts } from '@/lib/domain/parite'

/** Ce que la balance dessine des parts : exact, approché ou absent. */
export function toBalance({ etat, departement, ensemble, autres }: Parts): Balance {
  return {
    parts: { etat: toPart(etat), departement: toPart(departement), autre: toPart(sumAutres(autres)) },
    ensemble: isChiffre(ensemble) ? toConnue(ensemble) : undefined,
  }
}

export function sumAutres(autres: Parts['autres']): Chiffre | null {
  const chiffres = autres.map(({ valeur }) => valeur).filter(isChiffre)
  return chiffres.length === 0 ? null : sommerChiffres(chiffres)
}

function toPart(valeur: Valeur | null): Part {
  return isChiffre(valeur) ? toConnue(valeur) : { tag: 'absent' }
}

function toConnue(chiffre: Chiffre): PartConnue {
  return { tag: demiIntervalle(chiffre) === 0n ? 'exact' : 'approche', centimes: chiffre.centimes }
}
