import { describe, expect, test } from 'vitest'
import { computeTotauxPublies, groupByEtat, listConventionsSituees } from '@/lib/domain/chiffres-nationaux'
import { annee } from '@/tests/factories/montants'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

function compute(...territoires: readonly ReturnType<typeof territoire>[]) {
  return computeTotauxPublies(listConventionsSituees(territoires))
}

describe('les totaux publiés du pays', () => {
  test('additionnent une même nature, une même période et un même périmètre, et disent de combien de territoires', () => {
    const lot = territoire('Lot', '46', [{ bilans: [bilan({ etat: publie(10), departement: publie(10) })] }])
    const gers = territoire('Gers', '32', [{ bilans: [bilan({ etat: publie(5, true) })] }])
    expect(compute(lot, gers)).toEqual([
      {
        nature: 'annonce',
        periode: annee(2020),
        perimetre: null,
        etat: { ...publie(15, true), territoires: 2 },
        departement: { ...publie(10), territoires: 1 },
        ensemble: null,
      },
    ])
  })

  test('ne mêlent ni les natures, ni les périodes, ni les périmètres', () => {
    const lot = territoire('Lot', '46', [
      {
        bilans: [
          bilan({ etat: publie(1), nature: 'execute' }),
          bilan({ etat: publie(2), perimetre: 'socle' }),
          bilan({ etat: publie(3), periode: annee(2021) }),
          bilan({ etat: publie(4) }),
        ],
      },
    ])
    expect(compute(lot).map(({ etat }) => etat?.centimes)).toEqual([400n, 200n, 300n, 100n])
  })

  test('ne comptent qu’une fois le territoire qui a deux conventions', () => {
    const alsace = territoire('Alsace', '6AE', [
      { bilans: [bilan({ ensemble: publie(2) })] },
      { bilans: [bilan({ ensemble: publie(1) })] },
    ])
    expect(compute(alsace)[0]?.ensemble).toEqual({ ...publie(3), territoires: 1 })
  })

  test('taisent une ligne sans chiffre et laissent de côté les plans', () => {
    const lot = territoire('Lot', '46', [
      { bilans: [bilan()] },
      { famille: 'plan', bilans: [bilan({ etat: publie(1) })] },
    ])
    expect(compute(lot)).toEqual([])
  })
})

test('range les conventions par verdict, sans les plans', () => {
  const lot = territoire('Lot', '46', [{}, { famille: 'plan' }])
  const groupes = groupByEtat(listConventionsSituees([lot]))
  expect(Object.values(groupes).map((groupe) => groupe.length)).toEqual([0, 0, 0, 1])
})
