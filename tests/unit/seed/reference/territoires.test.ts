import { describe, expect, test } from 'vitest'
import { avecArticle, dansTerritoire, deTerritoire } from '@/lib/domain/phrase/grammaire'
import { loadDecoupage } from '@/prisma/seed/reference/decoupage'
import { buildTerritoires } from '@/prisma/seed/reference/territoires'
import { DEPARTEMENTS_ATTENDUS, REGIONS_ATTENDUES } from './declinaisons-attendues'

const { regions, departements, collectivites } = buildTerritoires(loadDecoupage())
const findCollectivite = (code: string) => collectivites.find((collectivite) => collectivite.code === code)

describe('le référentiel des territoires', () => {
  test('compte 18 régions, 101 départements et 121 collectivités dont 21 métropoles', () => {
    const metropoles = collectivites.filter(({ type }) => type === 'metropole')
    expect(regions).toHaveLength(18)
    expect(departements).toHaveLength(101)
    expect(metropoles).toHaveLength(21)
    expect(collectivites.length - metropoles.length).toBe(100)
  })

  test.each([
    ['régions', regions],
    ['départements', departements],
    ['collectivités', collectivites],
  ])('donne aux %s des codes et des adresses sans doublon', (_, territoires) => {
    expect(new Set(territoires.map(({ code }) => code)).size).toBe(territoires.length)
    expect(new Set(territoires.map(({ slug }) => slug)).size).toBe(territoires.length)
  })

  test('forme des adresses lisibles', () => {
    const slugs = [...departements, ...collectivites].map(({ slug }) => slug)
    expect(slugs).toEqual(
      expect.arrayContaining([
        'haute-loire',
        'ille-et-vilaine',
        'cote-d-or',
        'la-reunion',
        'toulouse-metropole',
        'metropole-de-lyon',
        'alsace',
        'corse',
      ]),
    )
  })

  test('couvre chaque département et ne cite que des départements et des régions connus', () => {
    const couverts = new Set(collectivites.flatMap((collectivite) => collectivite.departements))
    expect([...couverts].sort()).toEqual(departements.map(({ code }) => code).sort())
    const codesRegions = regions.map(({ code }) => code)
    for (const { regionCode } of [...departements, ...collectivites]) expect(codesRegions).toContain(regionCode)
  })

  test.each([
    ['46', 'le Département du Lot', 'du Département du Lot', ['46']],
    ['20R', 'la Collectivité de Corse', 'de la Collectivité de Corse', ['2A', '2B']],
    ['6AE', 'la Collectivité européenne d’Alsace', 'de la Collectivité européenne d’Alsace', ['67', '68']],
    ['69D', 'le Département du Rhône', 'du Département du Rhône', ['69']],
    ['69M', 'la Métropole de Lyon', 'de la Métropole de Lyon', ['69']],
    ['75', 'la Ville de Paris', 'de la Ville de Paris', ['75']],
    ['972', 'la Collectivité territoriale de Martinique', 'de la Collectivité territoriale de Martinique', ['972']],
    ['973', 'la Collectivité territoriale de Guyane', 'de la Collectivité territoriale de Guyane', ['973']],
    ['974', 'le Département de La Réunion', 'du Département de La Réunion', ['974']],
    ['976', 'le Département de Mayotte', 'du Département de Mayotte', ['976']],
    ['243100518', 'Toulouse Métropole', 'de Toulouse Métropole', ['31']],
    ['244500468', 'Orléans Métropole', 'd’Orléans Métropole', ['45']],
    ['246700488', 'l’Eurométropole de Strasbourg', 'de l’Eurométropole de Strasbourg', ['67']],
    [
      '200054807',
      'la Métropole d’Aix-Marseille-Provence',
      'de la Métropole d’Aix-Marseille-Provence',
      ['13', '83', '84'],
    ],
    [
      '200054781',
      'la Métropole du Grand Paris',
      'de la Métropole du Grand Paris',
      ['75', '91', '92', '93', '94', '95'],
    ],
  ])('décline la collectivité %s : %s', (code, article, de, couverts) => {
    const collectivite = findCollectivite(code)
    expect(collectivite && avecArticle(collectivite)).toBe(article)
    expect(collectivite && deTerritoire(collectivite)).toBe(de)
    expect(collectivite?.departements).toEqual(couverts)
  })

  test('ne donne pas aux départements de Corse et d’Alsace un conseil départemental de plus', () => {
    for (const code of ['2A', '2B', '67', '68', '69']) expect(findCollectivite(code)).toBeUndefined()
  })

  test('tient le SIREN d’une métropole pour son code et n’en invente aucun', () => {
    for (const { code, type, siren } of collectivites) {
      if (type === 'metropole') expect(siren).toBe(code)
      if (type === 'departement') expect(siren).toBeNull()
    }
  })
})

describe('la grammaire des territoires', () => {
  test.each([
    ['départements', departements, DEPARTEMENTS_ATTENDUS],
    ['régions', regions, REGIONS_ATTENDUES],
  ])('décline tous les %s', (_, territoires, attendus) => {
    const declines = territoires.map((lieu) => [lieu.code, avecArticle(lieu), deTerritoire(lieu), dansTerritoire(lieu)])
    expect(declines).toEqual(attendus)
  })
})
