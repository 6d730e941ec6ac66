import { describe, expect, it } from 'vitest'
import {
  chevauche,
  clePeriode,
  comparePeriodes,
  contient,
  countJours,
  couvre,
  formatPeriode,
  parseJour,
  parsePeriode,
} from '@/lib/domain/periode'
import { annee } from '@/tests/factories/montants'

const GLISSANTE = { debut: '2022-07-01', fin: '2023-06-30' }

describe('lecture d’une date', () => {
  it.each(['2020-10-23', '23/10/2020', ' 23/10/2020 '])('accepte « %s »', (texte) => {
    expect(parseJour(texte)).toEqual({ tag: 'ok', jour: '2020-10-23' })
  })

  it('accepte le 29 février d’une année bissextile seulement', () => {
    expect(parseJour('29/02/2020').tag).toBe('ok')
    expect(parseJour('29/02/2021').tag).toBe('invalide')
  })

  it.each(['2020-02-30', '30/02/2020', '2020-13-01', '2020-00-10', '0020-01-01', '2020-1-1', 'hier', '23-10-2020'])(
    'refuse « %s »',
    (texte) => {
      expect(parseJour(texte).tag).toBe('invalide')
    },
  )

  it('distingue une date vide d’une date fausse', () => {
    expect(parseJour('  ')).toEqual({ tag: 'vide' })
  })
})

describe('lecture d’une période', () => {
  it('rend les deux jours au format ISO', () => {
    expect(parsePeriode('01/07/2022', '2023-06-30')).toEqual({ tag: 'ok', periode: GLISSANTE })
  })

  it('refuse une fin antérieure au début', () => {
    expect(parsePeriode('2020-12-31', '2020-01-01')).toMatchObject({ tag: 'invalide', champ: 'fin' })
  })

  it('dit quelle borne est fausse', () => {
    expect(parsePeriode('2020-02-30', '2020-12-31')).toMatchObject({
      champ: 'debut',
      message: expect.stringMatching(/existe pas/),
    })
    expect(parsePeriode('2020-01-01', '')).toMatchObject({
      champ: 'fin',
      message: expect.stringMatching(/dernier jour/),
    })
  })
})

describe('comparaison de périodes', () => {
  it('contient les périodes qui tiennent entre ses bornes incluses', () => {
    expect(contient(annee(2019, 2021), annee(2021))).toBe(true)
    expect(contient(annee(2022), GLISSANTE)).toBe(false)
  })

  it('chevauche dès un jour commun', () => {
    expect(chevauche(annee(2022), GLISSANTE)).toBe(true)
    expect(chevauche(annee(2019), annee(2020))).toBe(false)
    expect(chevauche({ debut: '2020-01-01', fin: '2020-06-30' }, { debut: '2020-06-30', fin: '2020-12-31' })).toBe(true)
  })

  it('range par début puis par fin', () => {
    expect([annee(2020), annee(2019, 2021), annee(2019)].toSorted(comparePeriodes)).toEqual([
      annee(2019),
      annee(2019, 2021),
      annee(2020),
    ])
  })

  it('compte les jours bornes comprises', () => {
    expect(countJours(annee(2020))).toBe(366)
    expect(countJours({ debut: '2020-01-01', fin: '2020-01-01' })).toBe(1)
  })

  it('dit si des années couvrent la convention', () => {
    expect(couvre([annee(2021), annee(2019), annee(2020)], annee(2019, 2021))).toBe(true)
    expect(couvre([annee(2019), annee(2021)], annee(2019, 2021))).toBe(false)
    expect(couvre([annee(2020)], annee(2019, 2021))).toBe(false)
    expect(couvre([], annee(2020))).toBe(false)
  })

  it('a une clé stable', () => {
    expect(clePeriode(annee(2020))).toBe('2020-01-01_2020-12-31')
  })
})

describe('écriture d’une période', () => {
  it.each([
    [annee(2020), '2020'],
    [annee(2019, 2021), '2019-2021'],
    [GLISSANTE, 'du 1er juillet 2022 au 30 juin 2023'],
    [{ debut: '2020-01-01', fin: '2021-06-30' }, 'du 1er janvier 2020 au 30 juin 2021'],
    [{ debut: '2019-07-08', fin: '2019-07-08' }, 'le 8 juillet 2019'],
  ])('écrit %o « %s »', (periode, texte) => {
    expect(formatPeriode(periode)).toBe(texte)
  })
})
