import { describe, expect, it } from 'vitest'
import { ABSENTE_OU_NULLE, EXEMPLES, EXEMPLES_PRECISIONS } from '@/lib/domain/exemples-parite'
import { computeParite } from '@/lib/domain/parite'
import { PRECISIONS } from '@/lib/domain/vocabulaire'

const VERDICTS = {
  attestee: { tag: 'attestee', alerteEtat: false },
  compatible: { tag: 'compatible', alerteEtat: false, ecart: 40_000n },
  deduite: { tag: 'compatible', alerteEtat: false },
  'rompue-etat': { tag: 'rompue', alerteEtat: true, plusPayeur: 'etat' },
  'rompue-departement': { tag: 'rompue', alerteEtat: false, plusPayeur: 'departement' },
  'autre-financeur': { tag: 'rompue', alerteEtat: false, plusPayeur: 'etat' },
  indeterminable: { tag: 'indeterminable', alerteEtat: false },
} as const satisfies Record<(typeof EXEMPLES)[number]['id'], object>

describe('Les exemples de « Comment lire la parité »', () => {
  it.each(EXEMPLES)('$titre : le portail calcule bien ce que l’explication dit', ({ id, parts }) => {
    expect(computeParite(parts)).toMatchObject(VERDICTS[id])
  })

  it('montrent les quatre verdicts', () => {
    expect(new Set(EXEMPLES.map(({ parts }) => computeParite(parts).tag)).size).toBe(4)
  })

  it('distinguent une part absente d’une part nulle', () => {
    const [absente, nulle] = ABSENTE_OU_NULLE.map(({ parts }) => computeParite(parts))
    expect(absente).toMatchObject({ tag: 'indeterminable', alerteEtat: false })
    expect(nulle).toMatchObject({ tag: 'rompue', alerteEtat: true, plusPayeur: 'etat' })
  })

  it('montrent chaque précision, de la plus fine à la plus grossière', () => {
    expect(EXEMPLES_PRECISIONS.map(({ precision }) => precision)).toEqual(PRECISIONS)
  })
})
