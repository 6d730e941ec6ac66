import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BARRE_ENTIERE,
  BOUT,
  computeSegments,
  formatPosition,
  isEchelonnee,
  MOITIE,
} from '@/components/balance/geometrie'
import type { Part, PartConnue } from '@/components/balance/parts'

const absent = { tag: 'absent' } as const satisfies Part
const exact = (centimes: bigint): PartConnue => ({ tag: 'exact', centimes })
const approche = (centimes: bigint): PartConnue => ({ tag: 'approche', centimes })

describe('la balance quand les deux parts sont connues', () => {
  test('fait se rejoindre les deux parts à la moitié quand elles sont égales', () => {
    const parts = { etat: exact(34_687_566n), departement: exact(34_687_566n), autre: absent }
    expect(computeSegments({ parts })).toEqual([
      { qui: 'etat', aspect: 'exact', debut: 0, largeur: MOITIE },
      { qui: 'departement', aspect: 'exact', debut: MOITIE, largeur: MOITIE },
    ])
  })

  test('place l’autre financeur entre les deux, à cheval sur la moitié si elles sont égales', () => {
    const parts = { etat: exact(400n), departement: exact(400n), autre: exact(200n) }
    expect(computeSegments({ parts })).toEqual([
      { qui: 'etat', aspect: 'exact', debut: 0, largeur: 4_000 },
      { qui: 'autre', aspect: 'exact', debut: 4_000, largeur: 2_000 },
      { qui: 'departement', aspect: 'exact', debut: 6_000, largeur: 4_000 },
    ])
  })

  test('ne dessine rien pour une part nulle, et rien du tout si tout est nul', () => {
    const parts = { etat: exact(0n), departement: exact(5n), autre: exact(0n) }
    expect(computeSegments({ parts })).toEqual([
      { qui: 'departement', aspect: 'exact', debut: 0, largeur: BARRE_ENTIERE },
    ])
    expect(computeSegments({ parts: { etat: exact(0n), departement: exact(0n), autre: absent } })).toEqual([])
  })

  test('ne compte pas une reprise de crédits négative', () => {
    const parts = { etat: exact(-1_250n), departement: exact(5n), autre: absent }
    expect(computeSegments({ parts })).toMatchObject([{ qui: 'departement', largeur: BARRE_ENTIERE }])
  })

  test('remplit toujours exactement la barre, sans trou ni recouvrement', () => {
    const montant = fc.bigInt({ min: 0n, max: 10n ** 15n })
    fc.assert(
      fc.property(montant, montant, montant, (etat, departement, autre) => {
        fc.pre(etat + departement + autre > 0n)
        const segments = computeSegments({
          parts: { etat: exact(etat), departement: approche(departement), autre: exact(autre) },
        })
        const fin = segments.reduce((position, segment) => {
          expect(segment.debut).toBe(position)
          expect(Number.isInteger(segment.largeur)).toBe(true)
          return position + segment.largeur
        }, 0)
        expect(fin).toBe(BARRE_ENTIERE)
      }),
    )
  })
})

describe('la balance quand une part manque', () => {
  test('laisse deux contours d’une moitié quand rien n’est connu', () => {
    expect(computeSegments({ parts: { etat: absent, departement: absent, autre: absent } })).toEqual([
      { qui: 'etat', aspect: 'absent', debut: 0, largeur: MOITIE },
      { qui: 'departement', aspect: 'absent', debut: MOITIE, largeur: MOITIE },
    ])
  })

  test('laisse une part seule à son bout, loin de la moitié, faute de total', () => {
    const parts = { etat: approche(63_000_000n), departement: absent, autre: absent }
    expect(computeSegments({ parts })).toEqual([
      { qui: 'etat', aspect: 'approche', debut: 0, largeur: BOUT },
      { qui: 'departement', aspect: 'absent', debut: BARRE_ENTIERE - BOUT, largeur: BOUT },
    ])
    expect(BOUT).toBeLessThan(MOITIE)
  })

  test('n’a pas d’échelle quand une part est seule sans total', () => {
    const seule = { etat: approche(25n), departement: absent, autre: absent }
    expect(isEchelonnee({ parts: seule })).toBe(false)
    expect(isEchelonnee({ parts: seule, ensemble: exact(100n) })).toBe(true)
    expect(isEchelonnee({ parts: { ...seule, departement: exact(25n) } })).toBe(true)
  })

  test('rapporte la part connue au total des deux parties quand il est publié', () => {
    const parts = { etat: approche(25n), departement: absent, autre: absent }
    expect(computeSegments({ parts, ensemble: exact(100n) })).toEqual([
      { qui: 'etat', aspect: 'approche', debut: 0, largeur: 2_500 },
      { qui: 'departement', aspect: 'absent', debut: 2_500, largeur: 7_500 },
    ])
  })

  test('ignore un total plus petit que la part connue', () => {
    const parts = { etat: exact(200n), departement: absent, autre: absent }
    expect(computeSegments({ parts, ensemble: exact(100n) })).toMatchObject([
      { qui: 'etat', largeur: BOUT },
      { qui: 'departement', aspect: 'absent', largeur: BOUT },
    ])
  })

  test('ne ventile pas un total dont aucune moitié n’est connue', () => {
    const parts = { etat: absent, departement: absent, autre: absent }
    expect(computeSegments({ parts, ensemble: exact(126_000_000n) })).toEqual([
      { qui: 'ensemble', aspect: 'exact', debut: 0, largeur: BARRE_ENTIERE },
    ])
  })
})

describe('l’écriture d’une position', () => {
  test.each([
    [0, '0.00%'],
    [5, '0.05%'],
    [4_999, '49.99%'],
    [10_000, '100.00%'],
  ])('écrit %i points de base %s', (pointsDeBase, attendu) => {
    expect(formatPosition(pointsDeBase)).toBe(attendu)
  })
})
