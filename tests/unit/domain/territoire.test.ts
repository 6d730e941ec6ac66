import { describe, expect, test } from 'vitest'
import { normaliserRecherche } from '@/lib/domain/territoire'

describe('la recherche d’un territoire', () => {
  test.each(['Côte-d’Or', "cote d'or", 'CÔTE D OR', '  Côte--d’Or '])(
    'retrouve la Côte-d’Or en tapant « %s »',
    (saisie) => {
      expect(normaliserRecherche(saisie)).toBe('cote d or')
    },
  )

  test('défait les ligatures', () => {
    expect(normaliserRecherche('Cœur')).toBe('coeur')
  })
})
