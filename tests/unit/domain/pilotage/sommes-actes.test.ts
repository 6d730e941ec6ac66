import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeTotauxPublies } from '@/lib/domain/chiffres-nationaux'
import { clePortee } from '@/lib/domain/consolidation'
import { findRefusMoitie } from '@/lib/domain/pilotage/dessin'
import { listRetenusActes, type MontantSuivi, sommerActes } from '@/lib/domain/pilotage/sommes-actes'
import { composeTranches, getPart } from '@/lib/domain/pilotage/tranche'
import type { Financeur } from '@/lib/domain/vocabulaire'
import { annee, arbitraireValeur, chiffre, montant } from '@/tests/factories/montants'

const PARITE = { nature: 'contractualise', axe: 'financeur', cadre: null, ordre: [] } as const

function suivre(territoire: string, champs: Parameters<typeof montant>[0], cadre = 'calpae'): MontantSuivi {
  return {
    ...montant(champs),
    territoireId: territoire,
    conventionId: `${cadre}-${territoire}`,
    cadre,
    region: '76',
    departement: territoire,
  }
}

function composer(...montants: readonly MontantSuivi[]) {
  return composeTranches(sommerActes(montants), PARITE)
}

describe('les sommes des actes', () => {
  test('gardent l’année du Nord, même si ses trois années réunies la contiennent', () => {
    const tranches = composer(
      suivre('nord', { financeur: 'ensemble', valeur: chiffre('60'), periode: annee(2019, 2021) }),
      suivre('nord', { financeur: 'etat', valeur: chiffre('42'), periode: annee(2019) }),
    )
    expect(tranches.map(({ periode, total }) => [periode, total.centimes])).toEqual([
      [annee(2019), 4_200n],
      [annee(2019, 2021), 6_000n],
    ])
  })

  test('montrent la part connue d’un total, et le reste non réparti, sans les compter deux fois', () => {
    const [tranche] = composer(
      suivre('lot', { financeur: 'etat', valeur: chiffre('630000', 'environ') }),
      suivre('lot', { financeur: 'ensemble', valeur: chiffre('1260000') }),
    )
    if (!tranche) throw new Error('Rien n’est composé')
    expect(getPart(tranche, 'etat')).toMatchObject({ centimes: 63_000_000n, approche: true, territoires: 1 })
    expect(getPart(tranche, 'reste')).toMatchObject({ centimes: 63_000_000n, approche: true, territoires: 1 })
    expect(getPart(tranche, 'ensemble').centimes).toBeNull()
    expect(tranche.total.centimes).toBe(126_000_000n)
  })

  test('ne tirent rien d’un total plus petit que sa part', () => {
    const [tranche] = composer(
      suivre('lot', { financeur: 'etat', valeur: chiffre('10') }),
      suivre('lot', { financeur: 'ensemble', valeur: chiffre('5') }),
    )
    expect(tranche?.total.centimes).toBe(1_000n)
  })

  test('ne jugent pas la moitié quand plusieurs cadres sont réunis', () => {
    const parts = (territoire: string, cadre: string) =>
      (['etat', 'departement'] as const).map((financeur) =>
        suivre(territoire, { financeur, valeur: chiffre('5') }, cadre),
      )
    const [seul] = composer(...parts('lot', 'calpae'))
    const [melange] = composer(...parts('lot', 'calpae'), ...parts('gers', 'cls'))
    expect(seul && findRefusMoitie(seul)).toBeNull()
    expect(melange && findRefusMoitie(melange)).toBe('plusieurs_cadres')
  })
})

const arbitraireMontants = fc.array(
  fc
    .record({
      financeur: fc.constantFrom<Financeur>('etat', 'departement', 'ensemble', 'autre'),
      periode: fc.constantFrom(annee(2019), annee(2019, 2021)),
      territoire: fc.constantFrom('lot', 'gers', 'var'),
      valeur: arbitraireValeur,
    })
    .map(({ territoire, ...champs }) => suivre(territoire, champs)),
  { maxLength: 20 },
)

test('quels que soient les montants, les sommes sont celles de l’accueil, part par part', () => {
  fc.assert(
    fc.property(arbitraireMontants, (montants) => {
      const tranches = composer(...montants)
      for (const total of computeTotauxPublies(montants)) {
        const tranche = tranches.find(({ cle }) => cle === clePortee(total))
        for (const [cle, somme] of [
          ['etat', total.etat],
          ['departement', total.departement],
          ['autre', total.autres],
        ] as const) {
          const { centimes: lus, approche, territoires } = tranche ? getPart(tranche, cle) : RIEN_LU
          expect(lus === null ? null : { centimes: lus, approche, territoires }).toEqual(somme)
        }
      }
    }),
  )
})

test('quels que soient les montants, ceux qui font les sommes en sont autant qu’elles en comptent', () => {
  fc.assert(
    fc.property(arbitraireMontants, (montants) => {
      const comptes = composer(...montants).reduce((nombre, { total }) => nombre + total.montants, 0)
      expect(listRetenusActes(montants).size).toBe(comptes)
    }),
  )
})

const RIEN_LU = { centimes: null, approche: false, territoires: 0 }
