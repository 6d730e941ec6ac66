import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEMI_EURO, DEMI_MILLIER, demiIntervalle, sommerChiffres } from '@/lib/domain/montant/precision'
import { arbitraireChiffre, chiffre } from '@/tests/factories/montants'

describe('précision', () => {
  it('fixe les demi-intervalles de l’euro et du millier', () => {
    expect([DEMI_EURO, DEMI_MILLIER]).toEqual([50n, 50_000n])
  })

  it.each([
    ['346875.66', 'centime', 0n],
    ['140249', 'euro', 50n],
    ['128000', 'millier', 50_000n],
    ['630000', 'environ', 500_000n],
    ['1400000', 'environ', 5_000_000n],
    ['346875.66', 'environ', 50_000n],
    ['0', 'environ', 50_000n],
    ['-630000', 'environ', 500_000n],
  ] as const)('donne à %s € « %s » une tolérance de ± %s centimes', (euros, precision, attendu) => {
    expect(demiIntervalle(chiffre(euros, precision))).toBe(attendu)
  })

  it('laisse régler le plancher d’« environ »', () => {
    expect(demiIntervalle(chiffre('1250', 'environ'), 0n)).toBe(500n)
  })

  it('additionne les incertitudes et retient la précision la moins fine', () => {
    expect(sommerChiffres([chiffre('128000', 'millier'), chiffre('140249', 'euro')])).toEqual({
      kind: 'chiffre',
      centimes: 26824900n,
      precision: 'millier',
      tolerance: 50_050n,
    })
  })

  it('additionne sans dépendre du groupement', () => {
    fc.assert(
      fc.property(fc.array(arbitraireChiffre), fc.array(arbitraireChiffre), (a, b) => {
        expect(sommerChiffres([sommerChiffres(a), sommerChiffres(b)])).toEqual(sommerChiffres([...a, ...b]))
      }),
    )
  })
})
