import { describe, expect, test } from 'vitest'
import { capitaliser, elider, enumerer, joindre } from '@/lib/domain/phrase/grammaire'
import { accorder, compter, compterEnLettres, ecrireNombre } from '@/lib/domain/phrase/nombre'

const ACTION = { singulier: 'action', pluriel: 'actions', genre: 'feminin' } as const
const TERRITOIRE = { singulier: 'territoire', pluriel: 'territoires', genre: 'masculin' } as const

describe('la grammaire', () => {
  test('ne met pas d’espace après une apostrophe ni devant un nom sans article', () => {
    expect(joindre('l’', 'Aveyron')).toBe('l’Aveyron')
    expect(joindre('le', 'Lot')).toBe('le Lot')
    expect(joindre('', 'Paris')).toBe('Paris')
  })

  test.each([
    ['de', 'avril', 'd’avril'],
    ['de', 'Évreux', 'd’Évreux'],
    ['de', 'œuvre', 'd’œuvre'],
    ['que', 'elle', 'qu’elle'],
    ['de', 'mars', 'de mars'],
    ['de', 'huit', 'de huit'],
  ])('élide « %s » devant « %s »', (mot, suivant, attendu) => {
    expect(elider(mot, suivant)).toBe(attendu)
  })

  test('met la majuscule en tête, accent compris', () => {
    expect(capitaliser('écart ouvert')).toBe('Écart ouvert')
  })

  test('énumère avec « et » sans virgule finale', () => {
    expect(enumerer([])).toBe('')
    expect(enumerer(['a'])).toBe('a')
    expect(enumerer(['a', 'b'])).toBe('a et b')
    expect(enumerer(['a', 'b', 'c'])).toBe('a, b et c')
  })
})

describe('les nombres', () => {
  test('commandent le singulier jusqu’à deux exclu', () => {
    expect([0, 1, -1, 2].map((nombre) => accorder(nombre, 'action', 'actions'))).toEqual([
      'action',
      'action',
      'action',
      'actions',
    ])
  })

  test('s’écrivent en lettres jusqu’à seize, en chiffres au-delà', () => {
    expect([0, 1, 9, 16, 17, 1234].map((nombre) => ecrireNombre(nombre))).toEqual([
      'zéro',
      'un',
      'neuf',
      'seize',
      '17',
      '1\u202f234',
    ])
    expect(ecrireNombre(1, 'feminin')).toBe('une')
  })

  test('comptent en chiffres ou en lettres', () => {
    expect(compter(1, 'territoire', 'territoires')).toBe('1 territoire')
    expect(compter(1200, 'territoire', 'territoires')).toBe('1\u202f200 territoires')
    expect([0, 1, 9].map((nombre) => compterEnLettres(nombre, ACTION))).toEqual([
      'aucune action',
      'une action',
      'neuf actions',
    ])
    expect(compterEnLettres(0, TERRITOIRE)).toBe('aucun territoire')
  })
})
