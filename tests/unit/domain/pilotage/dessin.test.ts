import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeSegments } from '@/lib/domain/pilotage/dessin'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import { FINANCEURS } from '@/lib/domain/vocabulaire'
import { agreger, arbitraireComptes, compte } from '@/tests/factories/pilotage'

const PARITE = { nature: 'contractualise', axe: 'financeur', cadre: null, ordre: FINANCEURS } as const

test('deux parts égales se rejoignent à la moitié', () => {
  const [tranche] = composeTranches(
    agreger([
      compte({ financeur: 'etat', euros: '346875.66' }),
      compte({ financeur: 'departement', euros: '346875.66' }),
    ]),
    PARITE,
  )
  expect(tranche && computeSegments(tranche)).toEqual([
    { cle: 'etat', debut: 0n, largeur: 5_000n },
    { cle: 'departement', debut: 5_000n, largeur: 5_000n },
  ])
})

test('rien ne se dessine d’un total nul, d’une absence ni d’une reprise de crédits', () => {
  for (const euros of ['0', null, '-5'] as const) {
    const [tranche] = composeTranches(agreger([compte({ financeur: 'etat', euros })]), PARITE)
    expect(tranche && computeSegments(tranche)).toEqual([])
  }
})

test('les morceaux se suivent sans trou, et une barre dessinée est toujours entière', () => {
  fc.assert(
    fc.property(arbitraireComptes, (comptes) => {
      for (const tranche of composeTranches(agreger(comptes), PARITE)) {
        const segments = computeSegments(tranche)
        let fin = 0n
        for (const { debut, largeur } of segments) {
          expect(debut).toBe(fin)
          fin = debut + largeur
        }
        if (segments.length > 0) expect(fin).toBe(10_000n)
      }
    }),
  )
})
