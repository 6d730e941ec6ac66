import { describe, expect, it } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { estimerSaisie } from '@/lib/domain/cycle/estimation'

const chiffre = { kind: 'chiffre', centimes: centimes(100n), precision: 'euro' } as const
const sansSource = { valeur: chiffre, sourceId: null }

describe('Ce qui reste à saisir', () => {
  it('compte les champs et arrondit le temps à la minute entamée', () => {
    const manquants = [
      { champ: 'periode', message: '' },
      { champ: 'montants', message: '' },
    ] as const
    expect(estimerSaisie(manquants, [sansSource, sansSource, { valeur: chiffre, sourceId: 'acte' }])).toBe(
      'Il reste 4 champs\u202f: environ 2\u00a0min, à raison de 20\u00a0s par champ, sans le temps de réunir les pièces.',
    )
  })

  it('ne dit rien quand rien ne manque', () => {
    expect(estimerSaisie([], [sansSource])).toBeNull()
  })
})
