import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absolu, centimes, partager, sommer, soustraire, ZERO } from '@/lib/domain/centimes'
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

  it('partage sans créer ni perdre un centime, à un centime près entre les parts', () => {
    fc.assert(
      fc.property(arbitraireCentimes, fc.integer({ min: 1, max: 200 }), (c, n) => {
        const parts = partager(c, n)
        expect(parts).toHaveLength(n)
        expect(sommer(parts)).toBe(c)
        const [min, max] = [parts.at(-1) ?? ZERO, parts[0] ?? ZERO]
        expect(absolu(soustraire(max, min)) <= 1n).toBe(true)
      }),
    )
  })

  it('donne les centimes du reste aux premières parts', () => {
    expect(partager(centimes(100n), 3)).toEqual([34n, 33n, 33n])
    expect(partager(centimes(-100n), 3)).toEqual([-34n, -33n, -33n])
  })

  it.each([0, -1, 1.5])('refuse de partager en %s parts', (n) => {
    expect(() => partager(centimes(100n), n)).toThrow(RangeError)
  })
})
