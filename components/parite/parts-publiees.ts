import type { BilanPublie, ChiffrePublie } from '@/lib/domain/bilan-publie'
import type { Valeur } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'

const UN_EURO = 100n
const APPROCHE = { precision: 'environ', tolerance: UN_EURO } as const
const EXACT = { precision: 'centime' } as const

/** Les parts d’un bilan publié à plat, telles qu’une balance les dessine et qu’une phrase les dit. */
export function toParts({ etat, departement, ensemble, autres }: BilanPublie): Parts {
  return {
    etat: toValeur(etat),
    departement: toValeur(departement),
    ensemble: toValeur(ensemble),
    autres: autres === null ? [] : [{ nom: 'voir la convention', valeur: toChiffre(autres) }],
    deductible: false,
  }
}

function toValeur(chiffre: ChiffrePublie | null): Valeur | null {
  return chiffre === null ? null : toChiffre(chiffre)
}

/** À plat, on sait qu’un chiffre est approché mais plus de combien : on n’en écrit du moins pas les centimes. */
function toChiffre({ centimes, approche }: ChiffrePublie): Valeur {
  return { kind: 'chiffre', centimes, ...(approche ? APPROCHE : EXACT) }
}
