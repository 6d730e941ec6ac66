import { describe, expect, test } from 'vitest'
import {
  type ActeDate,
  computeSituation,
  getJourCertain,
  getPremierJourPossible,
  parseAu,
} from '@/lib/domain/situation'

const acte = (rang: number, dateSignature: string | null, champs: Partial<ActeDate> = {}): ActeDate => ({
  acteRang: rang,
  acteLibelle: rang === 0 ? 'Convention initiale' : `Avenant ${rang}`,
  dateSignature,
  precisionDateSignature: dateSignature === null ? null : 'jour',
  ...champs,
})

const HAUTE_LOIRE = [
  acte(0, '2019-01-01', { precisionDateSignature: 'annee' }),
  acte(1, '2020-10-23', { acteLibelle: 'Avenant 2020' }),
]

describe('le jour à partir duquel une signature est certaine', () => {
  test('est ce jour, ou le dernier du mois ou de l’année que donne la source', () => {
    expect(getJourCertain('2020-10-23', 'jour')).toBe('2020-10-23')
    expect(getJourCertain('2019-06-01', 'mois')).toBe('2019-06-30')
    expect(getJourCertain('2020-02-15', 'mois')).toBe('2020-02-29')
    expect(getJourCertain('2019-02-01', 'mois')).toBe('2019-02-28')
    expect(getJourCertain('2019-12-01', 'mois')).toBe('2019-12-31')
    expect(getJourCertain('2019-01-01', 'annee')).toBe('2019-12-31')
  })

  test('n’existe pas sans date', () => {
    expect(getJourCertain(null, null)).toBeNull()
  })

  test('peut suivre le premier jour où elle a pu être donnée', () => {
    expect(getPremierJourPossible('2019-06-15', 'mois')).toBe('2019-06-01')
    expect(getPremierJourPossible('2019-06-15', 'annee')).toBe('2019-01-01')
    expect(getPremierJourPossible('2019-06-15', 'jour')).toBe('2019-06-15')
  })
})

describe('l’acte en vigueur un jour donné', () => {
  const nommer = (jour: string, actes: readonly ActeDate[] = HAUTE_LOIRE) =>
    computeSituation(actes, jour).enVigueur?.acteLibelle ?? null

  test.each([
    ['2018-12-31', null],
    ['2019-12-30', null],
    ['2019-12-31', 'Convention initiale'],
    ['2020-10-22', 'Convention initiale'],
    ['2020-10-23', 'Avenant 2020'],
    ['2020-10-24', 'Avenant 2020'],
    ['2024-01-01', 'Avenant 2020'],
  ])('en Haute-Loire, le %s : %s', (jour, libelle) => {
    expect(nommer(jour)).toBe(libelle)
  })

  test('est le plus récent de ceux qui sont signés ce jour, dans quelque ordre qu’ils arrivent', () => {
    const memeJour = [acte(2, '2021-05-15'), acte(0, '2019-07-08'), acte(1, '2021-05-15')]
    expect(nommer('2021-05-15', memeJour)).toBe('Avenant 2')
    expect(nommer('2021-05-14', memeJour)).toBe('Convention initiale')
  })

  test('est le dernier du contrat, même si une date trop vague le ferait passer après', () => {
    const vague = [acte(0, '2020-01-01', { precisionDateSignature: 'annee' }), acte(1, '2020-10-23')]
    expect(nommer('2020-12-31', vague)).toBe('Avenant 1')
    expect(nommer('2020-10-23', vague)).toBe('Avenant 1')
    expect(nommer('2020-10-22', vague)).toBeNull()
  })

  test('n’est jamais un acte sans date de signature, que rien ne permet de situer', () => {
    const { enVigueur, nonSitues } = computeSituation([acte(0, '2019-07-08'), acte(1, null)], '2030-01-01')
    expect(enVigueur?.acteRang).toBe(0)
    expect(nonSitues.map(({ acteRang }) => acteRang)).toEqual([1])
    expect(computeSituation([acte(0, null)], '2030-01-01')).toMatchObject({ enVigueur: null, prochain: null })
  })
})

describe('ce qui entoure la situation', () => {
  test('nomme le premier acte encore à signer', () => {
    expect(computeSituation(HAUTE_LOIRE, '2020-10-22').prochain?.acteLibelle).toBe('Avenant 2020')
    expect(computeSituation(HAUTE_LOIRE, '2018-01-01').prochain?.acteLibelle).toBe('Convention initiale')
    expect(computeSituation(HAUTE_LOIRE, '2020-10-23').prochain).toBeNull()
  })

  test('dit qu’un acte a pu être déjà signé, dans le mois ou l’année que donne sa source', () => {
    const liste = (jour: string) => computeSituation(HAUTE_LOIRE, jour).nonSitues.map(({ acteRang }) => acteRang)
    expect(liste('2018-12-31')).toEqual([])
    expect(liste('2019-01-01')).toEqual([0])
    expect(liste('2019-12-30')).toEqual([0])
    expect(liste('2019-12-31')).toEqual([])
  })

  test('ne doute plus d’un acte qu’un suivant remplace avec certitude', () => {
    expect(computeSituation([acte(0, null), acte(1, '2020-10-23')], '2020-10-23').nonSitues).toEqual([])
    expect(computeSituation([acte(0, null), acte(1, '2020-10-23')], '2020-10-22')).toMatchObject({
      enVigueur: null,
      nonSitues: [{ acteRang: 0 }],
    })
  })
})

describe('la date demandée', () => {
  const lire = (saisie: string | readonly string[] | undefined) => parseAu(saisie, '2026-11-22')

  test('est le jour écrit, à la française ou non ; vide, c’est aujourd’hui', () => {
    expect(lire('2020-10-23')).toEqual({ tag: 'jour', jour: '2020-10-23' })
    expect(lire('23/10/2020')).toEqual({ tag: 'jour', jour: '2020-10-23' })
    expect(lire('2026-11-22')).toEqual({ tag: 'jour', jour: '2026-11-22' })
    expect(lire(undefined)).toEqual({ tag: 'aujourdhui' })
    expect(lire('  ')).toEqual({ tag: 'aujourdhui' })
  })

  test.each([
    ['2020-02-30', /n’existe pas/],
    ['hier', /JJ\/MM\/AAAA/],
    ['1789-07-14', /entre 1950 et 2100/],
    ['2026-11-23', /à venir/],
  ])('est refusée avec sa raison : %s', (saisie, message) => {
    expect(lire(saisie)).toEqual({ tag: 'invalide', saisie, message: expect.stringMatching(message) })
  })

  test('est unique', () => {
    expect(lire(['2020-10-23', '2021-01-01'])).toMatchObject({ tag: 'invalide', message: expect.stringMatching(/une/) })
  })
})
