import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { formatMontant, formatMontantExact, formatSaisie } from '@/lib/domain/montant/format-montant'
import { BORNE_MONTANT, parseMontant } from '@/lib/domain/montant/parse-montant'
import { arbitraireCentimes } from '@/tests/factories/montants'

const ESPACES = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u200a', '\u3000', '  ']

describe('lecture d’un montant', () => {
  it.each([
    ['346 875,66', 34687566n, 'centime'],
    ['346875.66', 34687566n, 'centime'],
    ['346 875,66 €', 34687566n, 'centime'],
    ['346875,66€', 34687566n, 'centime'],
    ['346 875,66 euros', 34687566n, 'centime'],
    ['346.875,66', 34687566n, 'centime'],
    ['346,875.66', 34687566n, 'centime'],
    ['1.234.567,89', 123456789n, 'centime'],
    ['1.234.567', 123456700n, 'euro'],
    ['1,234,567', 123456700n, 'euro'],
    ['1 234', 123400n, 'euro'],
    ['128000', 12800000n, 'euro'],
    ['12,5', 1250n, 'centime'],
    ['0', 0n, 'euro'],
    ['0,500', 50n, 'centime'],
    ['346875,660', 34687566n, 'centime'],
    ['-12,50', -1250n, 'centime'],
    ['−12,50', -1250n, 'centime'],
    ['- 12,50 €', -1250n, 'centime'],
    ['+12', 1200n, 'euro'],
  ])('lit « %s »', (texte, attendu, precisionSuggeree) => {
    expect(parseMontant(texte)).toEqual({ tag: 'ok', centimes: attendu, precisionSuggeree })
  })

  it.each([
    ['19,3 millions', 1930000000n, 'environ'],
    ['19,3 millions d’euros', 1930000000n, 'environ'],
    ["19,3 millions d'euros", 1930000000n, 'environ'],
    ['1 million', 100000000n, 'environ'],
    ['1,2 M€', 120000000n, 'environ'],
    ['1,125 M€', 112500000n, 'millier'],
    ['12 k€', 1200000n, 'millier'],
    ['12,5 k€', 1250000n, 'millier'],
    ['12 K€', 1200000n, 'millier'],
    ['800 milliers d’euros', 80000000n, 'millier'],
    ['1,5 milliard d’euros', 150000000000n, 'environ'],
    ['-1,2 M€', -120000000n, 'environ'],
  ])('lit l’unité de « %s »', (texte, attendu, precisionSuggeree) => {
    expect(parseMontant(texte)).toEqual({ tag: 'ok', centimes: attendu, precisionSuggeree })
  })

  it.each(['près de 630 000 €', 'Environ 630 000', 'plus de 630 000 euros', 'autour de 630 000'])(
    'propose la précision « environ » pour « %s »',
    (texte) => {
      expect(parseMontant(texte)).toEqual({ tag: 'ok', centimes: 63000000n, precisionSuggeree: 'environ' })
    },
  )

  it.each(ESPACES)('accepte l’espace %j entre les milliers et devant le signe €', (espace) => {
    expect(parseMontant(`346${espace}875,66${espace}€`)).toMatchObject({ tag: 'ok', centimes: 34687566n })
  })

  it.each([
    '« 19,3 millions »',
    '«\u00a019,3 millions\u00a0»',
    '“19,3 millions”',
    '"19,3 millions"',
    "'19,3 millions'",
  ])('ôte les guillemets d’une citation collée : %s', (texte) => {
    expect(parseMontant(texte)).toMatchObject({ tag: 'ok', centimes: 1930000000n })
  })

  it.each(['«»', '""', '« 12', '12 »', '« « 12 » »'])('ne lit pas des guillemets dépareillés : %s', (texte) => {
    expect(parseMontant(texte).tag).toBe('invalide')
  })

  it.each(['', '   ', '\u00a0', '\u200b'])('reconnaît un champ vide (%j)', (texte) => {
    expect(parseMontant(texte)).toEqual({ tag: 'vide' })
  })

  it.each(['1,234', '1.234', '12,345', '346.875', '-1,234 €'])('demande plutôt que de deviner « %s »', (texte) => {
    const lu = parseMontant(texte)
    expect(lu.tag).toBe('ambigu')
  })

  it('propose la lecture exacte et explique pourquoi l’autre est refusée', () => {
    expect(parseMontant('1,234')).toEqual({
      tag: 'ambigu',
      lectures: [{ centimes: 123400n, precision: 'euro', libelle: '1\u202f234,00\u00a0€' }],
      message:
        '«\u00a01,234\u00a0» se lit 1\u202f234,00\u00a0€ ou 1,234\u00a0€, qui compte plus de deux décimales. Écrivez 1\u202f234 ou deux décimales au plus.',
    })
  })

  it('propose les deux lectures quand les deux sont exactes', () => {
    expect(parseMontant('1,230')).toMatchObject({
      tag: 'ambigu',
      lectures: [{ centimes: 123000n }, { centimes: 123n }],
    })
  })

  it('demande quand un point et trois chiffres précèdent une unité', () => {
    expect(parseMontant('1.234 M€')).toMatchObject({
      tag: 'ambigu',
      lectures: [
        { centimes: 123400000000n, precision: 'environ' },
        { centimes: 123400000n, precision: 'millier' },
      ],
    })
  })

  it('garde « environ » à chaque lecture d’un montant qui se demande', () => {
    expect(parseMontant('environ 1.230')).toMatchObject({
      tag: 'ambigu',
      lectures: [{ precision: 'environ' }, { precision: 'environ' }],
    })
  })

  it.each(['12,345678', '346 875,661', '0,001', '1234,567', '0,000001 k€'])('refuse d’arrondir « %s »', (texte) => {
    expect(parseMontant(texte)).toMatchObject({ tag: 'invalide', message: expect.stringMatching(/deux décimales/) })
  })

  it.each([
    'douze',
    '12 34',
    '3468 75,66',
    '1 2345',
    "346'875,66",
    '346’875,66',
    '1,2,3',
    '1.23.456',
    '1,234.567,89',
    '12,',
    ',5',
    '1e5',
    '12-',
    '--12',
    '€',
    'M€',
    '0x10',
    '12 $',
    '=1+1',
    '١٢',
    '1 234,5 67',
    '12 34,56',
  ])('refuse « %s »', (texte) => {
    expect(parseMontant(texte).tag).toBe('invalide')
  })

  it('refuse un montant que la base ne saurait tenir, et un texte interminable', () => {
    expect(BORNE_MONTANT).toBe(10n ** 13n)
    expect(parseMontant('100 000 000 000')).toMatchObject({ tag: 'ok' })
    expect(parseMontant('100 000 000 000,01')).toMatchObject({
      tag: 'invalide',
      message: expect.stringMatching(/dépasse/),
    })
    expect(parseMontant('9'.repeat(10_000)).tag).toBe('invalide')
  })

  it('ne lève jamais, quoi qu’on lui donne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        expect(['ok', 'vide', 'ambigu', 'invalide']).toContain(parseMontant(texte).tag)
      }),
    )
  })
})

describe('écriture d’un montant', () => {
  it.each([
    [34687566n, '346\u202f875,66\u00a0€'],
    [69339200n, '693\u202f392\u00a0€'],
    [5n, '0,05\u00a0€'],
    [0n, '0\u00a0€'],
    [-1250n, '\u221212,50\u00a0€'],
    [123456789012n, '1\u202f234\u202f567\u202f890,12\u00a0€'],
  ])('écrit %s « %s »', (c, texte) => {
    expect(formatMontant(centimes(c))).toBe(texte)
  })

  it('écrit les centimes nuls quand on le demande', () => {
    expect(formatMontant(centimes(69339200n), { centimes: 'toujours' })).toBe('693\u202f392,00\u00a0€')
  })

  it('écrit pour un champ de saisie et pour une machine', () => {
    expect(formatSaisie(centimes(34687566n))).toBe('346\u202f875,66')
    expect(formatMontantExact(centimes(34687566n))).toBe('346875.66')
    expect(formatMontantExact(centimes(-5n))).toBe('-0.05')
    expect(formatMontantExact(centimes(100n))).toBe('1.00')
  })

  it('se relit au centime près, sous toutes ses formes', () => {
    fc.assert(
      fc.property(arbitraireCentimes, (c) => {
        for (const texte of [
          formatMontant(c),
          formatMontant(c, { centimes: 'toujours' }),
          formatSaisie(c),
          formatMontantExact(c),
        ]) {
          expect(parseMontant(texte)).toMatchObject({ tag: 'ok', centimes: c })
        }
      }),
    )
  })
})
