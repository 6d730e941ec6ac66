import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absolu, centimes, sommer, soustraire, ZERO } from '@/lib/domain/centimes'
import { arbitraireCentimes } from '@/tests/factories/montants'

describe('centimes', () => {
  it('additionne sans dépendre de l’ordre', () => {
    fc.assert(
      fc.property(
        fc
          .array(arbitraireCentimes)
          .chain((liste) => fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length }))),
        ([liste, melangee]) => {
          expect(sommer(melangee)).toBe(sommer(liste))
        },
      ),
    )
  })

  it('rend zéro pour une liste vide', () => {
    expect(sommer([])).toBe(ZERO)
  })

  it('soustrait et prend la valeur absolue', () => {
    expect(soustraire(centimes(1n), centimes(3n))).toBe(-2n)
    expect(absolu(centimes(-2n))).toBe(2n)
    expect(absolu(centimes(2n))).toBe(2n)
  })
})
