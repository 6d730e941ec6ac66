import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centimes, sommer } from '@/lib/domain/centimes'
import { appliquerFacteur, parseFacteur, partagerEnMoities, repartir } from '@/lib/domain/montant/repartition'

const HAUTE_LOIRE = [128_000n, 62_000n, 140_249n, 94_000n, 82_000n, 18_000n, 114_000n, 32_000n, 23_143n].map((euros) =>
  centimes(euros * 100n),
)
const montant = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(centimes)

describe('La répartition d’un total', () => {
  it('rend les neuf rubriques de la Haute-Loire à un nouveau total, au centime', () => {
    const parts = repartir(centimes(69_375_132n), HAUTE_LOIRE)
    expect(sommer(parts)).toBe(69_375_132n)
    expect(parts[0]).toBe(12_806_633n)
  })

  it('donne les centimes qui restent aux plus grands restes', () => {
    expect(repartir(centimes(100n), [1n, 1n, 1n].map(centimes))).toEqual([34n, 33n, 33n])
    expect(repartir(centimes(10n), [1n, 2n, 3n].map(centimes))).toEqual([2n, 3n, 5n])
  })

  it('donne toujours des parts dont la somme est le total, chacune à moins d’un centime de sa proportion', () => {
    const poids = fc.array(montant, { minLength: 1, maxLength: 30 }).filter((liste) => sommer(liste) > 0n)
    fc.assert(
      fc.property(montant, poids, (total, liste) => {
        const parts = repartir(total, liste)
        const somme = sommer(liste)
        expect(sommer(parts)).toBe(total)
        for (const [rang, part] of parts.entries()) {
          const ecart = part * somme - total * (liste[rang] ?? 0n)
          expect(ecart < somme && -ecart < somme).toBe(true)
        }
      }),
    )
  })

  it('laisse sans rien une ligne qui n’avait rien, et refuse un total sans aucun poids', () => {
    expect(repartir(centimes(7n), [0n, 1n].map(centimes))).toEqual([0n, 7n])
    expect(() => repartir(centimes(7n), [0n].map(centimes))).toThrow(RangeError)
  })
})

describe('Un facteur', () => {
  it.each([
    ['1,03', 103n, 2],
    ['0.95', 95n, 2],
    ['103 %', 103n, 2],
    ['102,5 %', 1025n, 3],
  ])('lit « %s »', (texte, chiffres, decimales) => {
    expect(parseFacteur(texte)).toEqual({ chiffres, decimales })
  })

  it.each(['', 'zéro', '-1', '0', '1,0000001'])('refuse « %s »', (texte) => {
    expect(parseFacteur(texte)).toBeNull()
  })

  it('arrondit au centime le plus proche, et le dit', () => {
    expect(appliquerFacteur(centimes(1_05n), { chiffres: 103n, decimales: 2 })).toEqual({
      centimes: 108n,
      arrondi: true,
    })
    expect(appliquerFacteur(centimes(2_00n), { chiffres: 15n, decimales: 1 })).toEqual({
      centimes: 300n,
      arrondi: false,
    })
  })
})

describe('Le partage en deux moitiés', () => {
  it('donne le centime impair au Département : l’État ne paie jamais plus de la moitié', () => {
    fc.assert(
      fc.property(montant, (ensemble) => {
        const { etat, departement } = partagerEnMoities(ensemble)
        expect(etat + departement).toBe(ensemble)
        expect(departement - etat === 0n || departement - etat === 1n).toBe(true)
      }),
    )
  })
})
