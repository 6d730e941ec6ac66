import { describe, expect, test } from 'vitest'
import { searchTerritoires } from '@/lib/domain/recherche-territoire'

const CANDIDATS = [
  { nom: 'Ain', code: '01' },
  { nom: 'Corse-du-Sud', code: '2A' },
  { nom: 'Côte-d’Or', code: '21' },
  { nom: 'Haute-Loire', code: '43' },
  { nom: 'Loire', code: '42' },
  { nom: 'Lot', code: '46' },
  { nom: 'Lot-et-Garonne', code: '47' },
  { nom: 'Haute-Garonne', code: '31' },
  { nom: 'Nord', code: '59' },
  { nom: 'La Réunion', code: '974' },
  { nom: 'Métropole de Lyon', code: null },
] as const

function search(saisie: string): readonly string[] {
  return searchTerritoires(CANDIDATS, saisie).map(({ nom }) => nom)
}

describe('la recherche d’un territoire', () => {
  test.each([
    ['haute loire', ['Haute-Loire']],
    ['loire haute', ['Haute-Loire']],
    ['cote dor', ['Côte-d’Or']],
    ['CÔTE D’OR', ['Côte-d’Or']],
    ['reunion', ['La Réunion']],
    ['lyon', ['Métropole de Lyon']],
    ['43', ['Haute-Loire']],
    ['2a', ['Corse-du-Sud']],
    ['1', ['Ain']],
    ['974', ['La Réunion']],
  ])('« %s » trouve %o', (saisie, attendus) => {
    expect(search(saisie)).toEqual(attendus)
  })

  test('donne tous les noms qui commencent ainsi', () => {
    expect(search('haute')).toEqual(['Haute-Loire', 'Haute-Garonne'])
    expect(search('garonne')).toEqual(['Lot-et-Garonne', 'Haute-Garonne'])
  })

  test('préfère un nom entier à ceux qui le contiennent', () => {
    expect(search('lot')).toEqual(['Lot'])
    expect(search('loire')).toEqual(['Loire'])
  })

  test('ne cherche pas au milieu des mots', () => {
    expect(search('ord')).toEqual([])
  })

  test.each(['', '   ', '!?', '999'])('ne trouve rien pour « %s »', (saisie) => {
    expect(search(saisie)).toEqual([])
  })
})
