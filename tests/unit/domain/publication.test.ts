import { describe, expect, it } from 'vitest'
import { type EvenementPublication, findErratum } from '@/lib/domain/publication'

const publier = (ordre: number, acteRang: number, evenement: EvenementPublication) => ({ ordre, acteRang, evenement })

const HISTORIQUE = [
  publier(4, 1, 'signature'),
  publier(3, 0, 'explication'),
  publier(2, 0, 'erratum'),
  publier(1, 0, 'explication'),
  publier(0, 0, 'signature'),
]

describe('L’erratum que porte une publication', () => {
  it('reste dit par les publications qui le suivent, avec celle qu’il a remplacée', () => {
    const attendu = { erratum: { ordre: 2 }, ancienne: { ordre: 1 } }
    expect(findErratum(HISTORIQUE, { acteRang: 0, ordre: 2 })).toMatchObject(attendu)
    expect(findErratum(HISTORIQUE, { acteRang: 0, ordre: 3 })).toMatchObject(attendu)
  })

  it('n’est dit ni par les publications d’avant lui, ni par celles d’un autre acte', () => {
    expect(findErratum(HISTORIQUE, { acteRang: 0, ordre: 1 })).toBeNull()
    expect(findErratum(HISTORIQUE, { acteRang: 1, ordre: 4 })).toBeNull()
  })
})
