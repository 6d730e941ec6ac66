import { describe, expect, it } from 'vitest'
import { arrondir } from '@/lib/domain/montant/arrondi'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { chiffre } from '@/tests/factories/montants'

describe('l’arrondi d’une somme approchée', () => {
  it('s’arrête à ce que l’incertitude permet de dire', () => {
    const somme = sommerChiffres([chiffre('1200000', 'environ'), chiffre('346875.66')])
    expect(arrondir(somme)).toBe(155_000_000n)
    expect(arrondir(sommerChiffres([chiffre('-1200000', 'environ'), chiffre('-346875.66')]))).toBe(-155_000_000n)
  })

  it('ne ramène jamais un petit montant à zéro', () => {
    expect(arrondir({ ...chiffre('4', 'environ'), tolerance: 500_000n })).toBe(400n)
    expect(arrondir({ ...chiffre('0', 'environ'), tolerance: 500_000n })).toBe(0n)
  })

  it('laisse tel quel un chiffre cité et une somme au millier', () => {
    expect(arrondir(chiffre('346875.66', 'environ'))).toBe(34_687_566n)
    expect(arrondir(sommerChiffres([chiffre('128000', 'millier'), chiffre('140249', 'euro')]))).toBe(26_824_900n)
  })
})
