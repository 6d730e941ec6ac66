import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { comparer, computeMediane, MINIMUM_COMPARABLES } from '@/lib/domain/comparaison/comparaison'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import { CHOIX, comparees, denominateur } from '@/tests/factories/comparaisons'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

function lieu(rang: number, euros: number | null, approche = false) {
  const conventions = euros === null ? [] : [{ id: `c${rang}`, bilans: [bilan({ etat: publie(euros, approche) })] }]
  return territoire(`Lieu ${rang}`, `${rang}`, conventions)
}

function lieux(...montants: readonly (number | null)[]) {
  return comparees(montants.map((euros, rang) => lieu(rang, euros)))
}

describe('une comparaison', () => {
  test('n’a ni médiane, ni écart, ni rang en deçà de cinq territoires comparables', () => {
    expect(MINIMUM_COMPARABLES).toBe(5)
    const quatre = comparer(lieux(1, 2, 3, 4, null), CHOIX)
    expect(quatre.mediane).toBeNull()
    expect(quatre.classe).toBe(false)
    expect(quatre.comparables.map(({ ecart, ecartMillieme, rang }) => [ecart, ecartMillieme, rang])).toEqual(
      Array(4).fill([null, null, null]),
    )
    expect(comparer(lieux(1, 2, 3, 4, 5), CHOIX).mediane).toEqual(publie(3))
  })

  test('va du plus élevé au plus faible, dit l’écart à la médiane en euros et en millièmes', () => {
    const { comparables } = comparer(lieux(100, 500, 200, 300, 400), CHOIX)
    expect(
      comparables.map(({ valeur, ecart, ecartMillieme, rang }) => [
        valeur.centimes,
        ecart?.centimes,
        ecartMillieme,
        rang?.numero,
      ]),
    ).toEqual([
      [50_000n, 20_000n, 667n, 1],
      [40_000n, 10_000n, 333n, 2],
      [30_000n, 0n, 0n, 3],
      [20_000n, -10_000n, -333n, 4],
      [10_000n, -20_000n, -667n, 5],
    ])
  })

  test('donne le même rang aux égaux et saute les suivants', () => {
    const { comparables } = comparer(lieux(5, 9, 5, 7, 5, 1), CHOIX)
    expect(comparables.map(({ rang }) => rang)).toEqual([
      { numero: 1, exAequo: false },
      { numero: 2, exAequo: false },
      { numero: 3, exAequo: true },
      { numero: 3, exAequo: true },
      { numero: 3, exAequo: true },
      { numero: 6, exAequo: false },
    ])
  })

  test('ne classe pas des montants connus environ : sa médiane et ses écarts le disent', () => {
    const donnees = comparees([1, 2, 3, 4, 5].map((euros) => lieu(euros, euros, euros === 1)))
    const { classe, mediane, comparables } = comparer(donnees, CHOIX)
    expect(classe).toBe(false)
    expect(mediane).toEqual(publie(3, true))
    expect(comparables.every(({ ecart, rang }) => ecart?.approche && rang === null)).toBe(true)
  })

  test('rapporte aux habitants au centime, une fois, et classe ce qu’on lit', () => {
    const territoires = [1, 2, 3, 4, 5].map((rang) => lieu(rang, rang === 5 ? 1001 : 1000))
    const habitants = Object.fromEntries(territoires.map(({ id }) => [id, [denominateur({ valeur: 70_000 })]]))
    const { comparables } = comparer(comparees(territoires, habitants), { ...CHOIX, mesure: 'habitant' })
    expect(comparables.map(({ valeur, rang }) => [valeur.centimes, rang])).toEqual(
      Array(5).fill([1n, { numero: 1, exAequo: true }]),
    )
  })

  test('n’a pas d’écart relatif à une médiane nulle', () => {
    expect(comparer(lieux(0, 0, 0, 4, 5), CHOIX).comparables[0]).toMatchObject({
      ecart: publie(5),
      ecartMillieme: null,
    })
  })

  test('réunit les refus par motif et n’y met aucun chiffre', () => {
    const { refusees } = comparer(lieux(1, null, null), CHOIX)
    expect(refusees).toHaveLength(1)
    expect(refusees[0]).toMatchObject({ motif: 'sans_convention', lignes: [{}, {}] })
    for (const ligne of refusees[0]?.lignes ?? []) {
      expect(Object.keys(ligne).toSorted()).toEqual(['refus', 'territoire'])
    }
  })
})

const montants = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }), { maxLength: 12 })

describe('quels que soient les montants', () => {
  test('l’ordre des territoires ne change rien', () => {
    fc.assert(
      fc.property(
        montants.chain((liste) => {
          const territoires = liste.map((euros, rang) => lieu(rang, euros))
          return fc.tuple(fc.constant(territoires), fc.shuffledSubarray(territoires, { minLength: territoires.length }))
        }),
        ([territoires, melanges]) => {
          expect(comparer(comparees(melanges), CHOIX)).toEqual(comparer(comparees(territoires), CHOIX))
        },
      ),
    )
  })

  test('retirer les territoires non comparables ne change aucun chiffre', () => {
    fc.assert(
      fc.property(montants, (liste) => {
        const donnees = lieux(...liste)
        const { comparables, mediane, classe } = comparer(donnees, CHOIX)
        const gardes = comparables.map(({ territoire: garde }) => garde)
        expect(comparer({ ...donnees, territoires: gardes }, CHOIX)).toMatchObject({ comparables, mediane, classe })
      }),
    )
  })

  test('chaque territoire a une ligne et une seule', () => {
    fc.assert(
      fc.property(montants, (liste) => {
        const { comparables, refusees } = comparer(lieux(...liste), CHOIX)
        const lignes = [...comparables, ...refusees.flatMap((groupe) => groupe.lignes)]
        expect(new Set(lignes.map(({ territoire: { id } }) => id)).size).toBe(liste.length)
        expect(lignes).toHaveLength(liste.length)
      }),
    )
  })

  test('autant de valeurs sont au-dessus de la médiane qu’au-dessous, à un arrondi près', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -10_000n, max: 10_000n }), { minLength: 1, maxLength: 15 }), (liste) => {
        const valeurs = liste.map((n) => ({ centimes: centimes(n), approche: false }))
        const mediane = computeMediane(valeurs)?.centimes ?? 0n
        expect(liste.filter((n) => n > mediane).length).toBeLessThanOrEqual(liste.length / 2)
        expect(liste.filter((n) => n < mediane).length).toBeLessThanOrEqual(liste.length / 2)
      }),
    )
  })

  test('le quotient arrondi est à un demi au plus du quotient exact', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.bigInt({ min: 1n, max: 10n ** 8n }),
        (n, d) => {
          const reste = 2n * (n - diviserAuPlusProche(n, d) * d)
          expect(reste <= d && reste >= -d).toBe(true)
        },
      ),
    )
  })
})
