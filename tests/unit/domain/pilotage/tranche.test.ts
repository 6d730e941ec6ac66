import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sommer } from '@/lib/domain/centimes'
import { chooseTranche, composeTranches, getPart } from '@/lib/domain/pilotage/tranche'
import { FINANCEURS } from '@/lib/domain/vocabulaire'
import { annee } from '@/tests/factories/montants'
import { agregat, agreger, arbitraireComptes, compte } from '@/tests/factories/pilotage'

const PARITE = { nature: 'contractualise', axe: 'financeur', cadre: null, ordre: FINANCEURS } as const

/** La base rend toujours, avec les parts, la somme de tous les montants de la portée. */
const TOTAL = { ...agregat({ part: null, euros: '1' }), axe: 'total' } as const

describe('les tranches d’une nature', () => {
  test('la Haute-Loire a annoncé en 2020 346 875,66 € de chaque côté', () => {
    const [tranche] = composeTranches(
      agreger([
        compte({ nature: 'annonce', financeur: 'departement', euros: '346875.66' }),
        compte({ nature: 'annonce', financeur: 'etat', euros: '346875.66' }),
      ]),
      { ...PARITE, nature: 'annonce' },
    )
    expect(tranche?.parts.map(({ cle, centimes }) => [cle, centimes])).toEqual([
      ['etat', 34_687_566n],
      ['departement', 34_687_566n],
    ])
    expect(tranche?.total).toEqual({
      centimes: 69_375_132n,
      approche: false,
      territoires: 1,
      montants: 2,
      manquants: 0,
    })
  })

  test('se suivent dans le temps, et disent celles qui se chevauchent sans les additionner', () => {
    const tranches = composeTranches(
      agreger([
        compte({ financeur: 'etat', euros: '3', periode: annee(2022) }),
        compte({ financeur: 'etat', euros: '60', periode: annee(2019, 2021) }),
        compte({ financeur: 'etat', euros: '20', periode: annee(2020) }),
        compte({ financeur: 'etat', euros: '5', periode: annee(2020), perimetre: 'socle' }),
      ]),
      PARITE,
    )
    expect(
      tranches.map(({ periode, perimetre, total, chevauche }) => [
        periode.debut.slice(0, 4),
        perimetre,
        total.centimes,
        chevauche,
      ]),
    ).toEqual([
      ['2019', null, 6_000n, true],
      ['2020', null, 2_000n, true],
      ['2020', 'socle', 500n, false],
      ['2022', null, 300n, false],
    ])
  })

  test('ne mêlent pas une autre nature, un autre cadre ni un autre axe', () => {
    const tranches = composeTranches(
      [
        TOTAL,
        agregat({ part: 'etat', euros: '1' }),
        agregat({ part: 'etat', euros: '2', nature: 'annonce' }),
        agregat({ part: 'socle', euros: '4', axe: 'volet', cadre: 'calpae' }),
        agregat({ part: '84', euros: '8', axe: 'region' }),
      ],
      PARITE,
    )
    expect(tranches.map(({ total }) => total.centimes)).toEqual([100n])
  })

  test('laissent non renseigné ce qui n’a aucun chiffre', () => {
    const [tranche] = composeTranches(agreger([compte({ financeur: 'etat', euros: null })]), PARITE)
    expect(tranche?.total).toMatchObject({ centimes: null, manquants: 1, montants: 0 })
    expect(chooseTranche(tranche ? [tranche] : [])).toBeNull()
  })

  test('mettent en dernier ce qui n’est pas réparti', () => {
    const [tranche] = composeTranches(
      [
        TOTAL,
        agregat({ part: null, euros: '1' }),
        agregat({ part: 'inconnu', euros: '1' }),
        agregat({ part: 'etat', euros: '1' }),
      ],
      PARITE,
    )
    expect(tranche?.parts.map(({ cle }) => cle)).toEqual(['etat', 'inconnu', null])
  })

  test('choisissent la plus renseignée, et à égalité la plus récente', () => {
    const tranches = composeTranches(
      agreger([
        compte({ financeur: 'etat', euros: '9', periode: annee(2019) }),
        compte({ financeur: 'etat', euros: '1', periode: annee(2020), territoire: 'lot' }),
        compte({ financeur: 'etat', euros: '1', periode: annee(2020), territoire: 'gers' }),
        compte({ financeur: 'etat', euros: '1', periode: annee(2021), territoire: 'lot' }),
        compte({ financeur: 'departement', euros: '1', periode: annee(2021), territoire: 'gers' }),
      ]),
      PARITE,
    )
    expect(chooseTranche(tranches)?.periode).toEqual(annee(2021))
  })
})

describe('quels que soient les montants', () => {
  test('la somme des parts est le total, et le nombre de montants aussi', () => {
    fc.assert(
      fc.property(arbitraireComptes, (comptes) => {
        for (const { parts, total } of composeTranches(agreger(comptes), PARITE)) {
          const chiffres = parts.flatMap(({ centimes }) => (centimes === null ? [] : [centimes]))
          expect(total.centimes).toBe(chiffres.length === 0 ? null : sommer(chiffres))
          expect(parts.reduce((nombre, { montants }) => nombre + montants, 0)).toBe(total.montants)
        }
      }),
    )
  })

  test('l’ordre des montants ne change rien', () => {
    fc.assert(
      fc.property(
        arbitraireComptes.chain((comptes) =>
          fc.tuple(fc.constant(comptes), fc.shuffledSubarray([...comptes], { minLength: comptes.length })),
        ),
        ([comptes, melanges]) => {
          expect(composeTranches(agreger(melanges), PARITE)).toEqual(composeTranches(agreger(comptes), PARITE))
        },
      ),
    )
  })

  test('un montant sans chiffre ne change aucune somme, et se compte parmi ceux qui manquent', () => {
    fc.assert(
      fc.property(arbitraireComptes, (comptes) => {
        const manquant = compte({ financeur: 'etat', euros: null })
        const choisir = (lus: typeof comptes) =>
          composeTranches(agreger(lus), PARITE).find(
            ({ periode, perimetre }) =>
              periode.debut === '2020-01-01' && periode.fin === '2020-12-31' && perimetre === null,
          )
        const [avant, apres] = [choisir(comptes), choisir([...comptes, manquant])]
        expect(apres?.total.centimes).toBe(avant?.total.centimes ?? null)
        expect(apres?.total.manquants).toBe((avant?.total.manquants ?? 0) + 1)
        for (const { cle, centimes } of avant?.parts ?? []) {
          expect(apres && getPart(apres, cle).centimes).toBe(centimes)
        }
      }),
    )
  })
})
