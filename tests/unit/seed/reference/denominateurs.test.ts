import { describe, expect, test } from 'vitest'
import { loadCommunes, loadDecoupage } from '@/prisma/seed/reference/decoupage'
import { listDenominateurs } from '@/prisma/seed/reference/denominateurs'
import { buildTerritoires } from '@/prisma/seed/reference/territoires'

const decoupage = loadDecoupage()
const { collectivites } = buildTerritoires(decoupage)
const denominateurs = listDenominateurs(collectivites, decoupage.epci, loadCommunes())
const habitants = new Map(denominateurs.filter(({ type }) => type === 'habitants').map((d) => [d.code, d]))
const count = (code: string) => habitants.get(code)?.valeur ?? 0

describe('les populations de référence', () => {
  test('existent pour chaque collectivité', () => {
    expect(habitants.size).toBe(collectivites.length)
    expect([...habitants.values()].every(({ valeur }) => valeur > 50_000)).toBe(true)
  })

  test('sont celles que l’Insee publie', () => {
    expect([count('971'), count('972'), count('973'), count('20R'), count('976')]).toEqual([
      384_160, 360_630, 293_996, 355_486, 256_518,
    ])
  })

  test('d’une collectivité qui couvre deux départements les réunissent', () => {
    expect(count('6AE')).toBe(1_163_810 + 770_738)
  })

  test('du Rhône et de la Métropole de Lyon ne se recouvrent pas et font tout le département', () => {
    expect(count('69M')).toBe(1_436_354)
    expect(count('69D') + count('69M')).toBe(1_914_667)
  })

  test('hors métropoles, comptent chaque habitant des départements une fois', () => {
    const hors = collectivites.filter(({ type }) => type !== 'metropole')
    const departements = new Set(collectivites.flatMap((collectivite) => collectivite.departements))
    const attendu = loadCommunes()
      .filter(({ departement }) => departements.has(departement ?? ''))
      .reduce((total, { population = 0 }) => total + population, 0)
    expect(hors.reduce((total, { code }) => total + count(code), 0)).toBe(attendu)
  })

  test('sont datées : Mayotte de son dernier recensement, les autres de 2023', () => {
    const dates = Map.groupBy(habitants.values(), ({ date }) => date)
    expect(dates.get('2017-09-01')?.map(({ code }) => code)).toEqual(['976'])
    expect(dates.get('2023-01-01')).toHaveLength(collectivites.length - 1)
  })
})

test('les allocataires du RSA ne sont connus que là où une source les donne, avec sa citation', () => {
  const allocataires = denominateurs.filter(({ type }) => type === 'allocataires_rsa')
  expect(allocataires.map(({ code, valeur, date, precision }) => [code, valeur, date, precision])).toEqual([
    ['43', 2800, '2019-12-31', 'arrondi'],
    ['43', 3100, '2020-10-27', 'arrondi'],
  ])
  expect(allocataires.every(({ citation }) => citation !== null)).toBe(true)
})
