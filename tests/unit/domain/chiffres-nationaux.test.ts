import { describe, expect, test } from 'vitest'
import {
  computeTotauxPublies,
  groupByEtat,
  listConventionsSituees,
  type MontantSitue,
} from '@/lib/domain/chiffres-nationaux'
import { annee, chiffre, montant } from '@/tests/factories/montants'
import { publie, territoire } from '@/tests/factories/territoires'

function publier(territoireId: string, champs: Parameters<typeof montant>[0]): MontantSitue {
  return { ...montant(champs), territoireId, conventionId: `convention-${territoireId}` }
}

describe('les totaux publiés du pays', () => {
  test('additionnent une même nature, une même période et un même périmètre, et disent de combien de territoires', () => {
    const totaux = computeTotauxPublies([
      publier('lot', { financeur: 'etat', valeur: chiffre('10') }),
      publier('lot', { financeur: 'departement', valeur: chiffre('10') }),
      publier('gers', { financeur: 'etat', valeur: chiffre('5', 'environ') }),
      publier('gers', { financeur: 'autre', financeurNom: 'Caf', valeur: chiffre('1') }),
      publier('gers', { financeur: 'autre', financeurNom: 'ARS', valeur: chiffre('2', 'euro') }),
    ])
    expect(totaux).toEqual([
      {
        nature: 'contractualise',
        periode: annee(2020),
        perimetre: null,
        etat: { ...publie(15, true), territoires: 2 },
        departement: { ...publie(10), territoires: 1 },
        ensemble: null,
        autres: { ...publie(3), territoires: 1 },
      },
    ])
  })

  test('laissent sur leur ligne une année et la période qui la contient', () => {
    const totaux = computeTotauxPublies([
      publier('nord', { financeur: 'ensemble', valeur: chiffre('60'), periode: annee(2019, 2021) }),
      publier('nord', { financeur: 'etat', valeur: chiffre('42'), periode: annee(2019) }),
      publier('var', { financeur: 'etat', valeur: chiffre('9'), periode: annee(2019) }),
      publier('var', { financeur: 'etat', valeur: chiffre('19'), periode: annee(2020) }),
    ])
    expect(totaux.map(({ periode, etat, ensemble }) => [periode, (etat ?? ensemble)?.centimes])).toEqual([
      [annee(2019), 5_100n],
      [annee(2019, 2021), 6_000n],
      [annee(2020), 1_900n],
    ])
  })

  test('ne mêlent ni les natures ni les périmètres', () => {
    const totaux = computeTotauxPublies([
      publier('lot', { financeur: 'etat', valeur: chiffre('1'), nature: 'execute' }),
      publier('lot', { financeur: 'etat', valeur: chiffre('2'), perimetre: 'socle' }),
      publier('lot', { financeur: 'etat', valeur: chiffre('4') }),
    ])
    expect(totaux.map(({ etat }) => etat?.centimes)).toEqual([400n, 200n, 100n])
  })

  test('ne comptent qu’une fois le territoire qui a deux conventions', () => {
    const totaux = computeTotauxPublies([
      publier('alsace', { financeur: 'ensemble', valeur: chiffre('2') }),
      { ...publier('alsace', { financeur: 'ensemble', valeur: chiffre('1') }), conventionId: 'autre' },
    ])
    expect(totaux[0]?.ensemble).toEqual({ ...publie(3), territoires: 1 })
  })

  test('ne comptent qu’une fois un montant donné deux fois, et pas du tout deux montants qui se contredisent', () => {
    const totaux = computeTotauxPublies([
      publier('lot', { financeur: 'etat', valeur: chiffre('100') }),
      publier('lot', { financeur: 'etat', valeur: chiffre('100', 'euro') }),
      publier('gers', { financeur: 'etat', valeur: chiffre('30') }),
      publier('gers', { financeur: 'etat', valeur: chiffre('50') }),
    ])
    expect(totaux.map(({ etat }) => etat)).toEqual([{ ...publie(100), territoires: 1 }])
  })

  test('taisent ce que personne n’a chiffré', () => {
    expect(computeTotauxPublies([publier('lot', { financeur: 'etat', valeur: { kind: 'non_disponible' } })])).toEqual(
      [],
    )
  })
})

test('range les conventions par verdict, sans les plans', () => {
  const lot = territoire('Lot', '46', [{}, { famille: 'plan' }])
  const groupes = groupByEtat(listConventionsSituees([lot]))
  expect(Object.values(groupes).map((groupe) => groupe.length)).toEqual([0, 0, 0, 1])
})
