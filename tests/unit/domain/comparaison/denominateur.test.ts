import { describe, expect, test } from 'vitest'
import { chooseDenominateur } from '@/lib/domain/comparaison/denominateur'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import { denominateur } from '@/tests/factories/comparaisons'
import { annee } from '@/tests/factories/montants'

function choose(...dates: readonly (string | null)[]) {
  const choisi = chooseDenominateur(
    dates.map((date) => denominateur({ date })),
    'habitants',
    annee(2020),
  )
  return choisi.tag === 'ok' ? choisi.denominateur.date : choisi.tag
}

describe('le dénombrement choisi', () => {
  test('est le plus proche de la période ; un jour de la période l’emporte', () => {
    expect(choose('2018-01-01', '2023-01-01', null)).toBe('2018-01-01')
    expect(choose('2019-12-31', '2020-10-27')).toBe('2020-10-27')
  })

  test('est le plus ancien à égale distance, et le même dans quelque ordre qu’ils viennent', () => {
    expect(choose('2021-01-01', '2019-12-31')).toBe('2019-12-31')
    expect(choose('2019-12-31', '2021-01-01')).toBe('2019-12-31')
  })

  test('ne s’écarte pas de la période de plus de cinq ans pour des habitants', () => {
    expect(choose('2015-01-01')).toBe('2015-01-01')
    expect(choose('2014-12-31')).toBe('eloigne')
    expect(choose('2026-01-01')).toBe('2026-01-01')
    expect(choose('2026-01-02')).toBe('eloigne')
  })

  test('ne s’en écarte pas de plus d’un an pour des allocataires', () => {
    const choisir = (date: string) =>
      chooseDenominateur([denominateur({ type: 'allocataires_rsa', date })], 'allocataires_rsa', annee(2020)).tag
    expect([choisir('2019-01-01'), choisir('2018-12-31'), choisir('2022-01-01'), choisir('2022-01-02')]).toEqual([
      'ok',
      'eloigne',
      'ok',
      'eloigne',
    ])
  })

  test('manque quand aucun n’est daté, ou qu’il n’y en a pas', () => {
    expect(choose(null)).toBe('non_date')
    expect(choose()).toBe('inconnu')
  })
})

describe('l’arrondi d’une comparaison', () => {
  test('va au plus proche, et s’éloigne de zéro à égale distance', () => {
    expect([149n, 150n, 151n, -149n, -150n, 0n].map((n) => diviserAuPlusProche(n, 100n))).toEqual([
      1n,
      2n,
      2n,
      -1n,
      -2n,
      0n,
    ])
    expect(diviserAuPlusProche(34_687_566n, 228_654n)).toBe(152n)
  })

  test('refuse de diviser par zéro', () => {
    expect(() => diviserAuPlusProche(1n, 0n)).toThrow(RangeError)
  })
})
