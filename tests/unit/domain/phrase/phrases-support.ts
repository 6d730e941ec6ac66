import { centimes } from '@/lib/domain/centimes'
import type { Chiffre } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'
import type { Precision } from '@/lib/domain/vocabulaire'

export const LOT = { nom: 'Département du Lot', article: 'le', charniere: 'du' }
export const HAUTE_LOIRE = { nom: 'Département de la Haute-Loire', article: 'le', charniere: 'du' }
export const LYON = { nom: 'Métropole de Lyon', article: 'la', charniere: 'de la' }
export const ANNEE_2020 = { debut: '2020-01-01', fin: '2020-12-31' }
export const TROIS_ANS = { debut: '2019-01-01', fin: '2021-12-31' }

export function chiffre(n: bigint, precision: Precision = 'centime'): Chiffre {
  return { kind: 'chiffre', centimes: centimes(n), precision }
}

export function buildParts(parts: Partial<Parts>): Parts {
  return { etat: null, departement: null, ensemble: null, autres: [], deductible: false, ...parts }
}

export const PARITE_HAUTE_LOIRE = buildParts({ etat: chiffre(34_687_566n), departement: chiffre(34_687_566n) })

/** Les espaces insécables se lisent mal dans une attente : une phrase entière les vérifie, les autres s’en passent. */
export function lire(phrase: string | null): string | undefined {
  return phrase?.replaceAll(/[\u00a0\u202f]/g, ' ')
}
