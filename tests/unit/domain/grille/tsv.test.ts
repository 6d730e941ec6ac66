import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTableHtml, formatTsv, parseTsv } from '@/lib/domain/grille/tsv'

describe('le texte d’un presse-papiers de tableur', () => {
  it('se lit en lignes et colonnes, sans ligne de plus à la fin', () => {
    expect(parseTsv('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(parseTsv('18 000')).toEqual([['18 000']])
    expect(parseTsv('1\t\n\t4')).toEqual([
      ['1', ''],
      ['', '4'],
    ])
  })

  it('rend la case citée, ses retours à la ligne et ses guillemets', () => {
    expect(parseTsv('"deux\nlignes"\t"dit ""oui"""\n5')).toEqual([['deux\nlignes', 'dit "oui"'], ['5']])
  })

  it('garde un guillemet que rien ne ferme', () => {
    expect(parseTsv('"12\t5" de haut')).toEqual([['"12', '5" de haut']])
  })

  it('relit ce qu’il écrit, quoi que contiennent les cases', () => {
    const texte = fc.string({ unit: fc.constantFrom('a', '1', ' ', '"', '\t', '\n', '€') })
    const matrice = fc
      .integer({ min: 1, max: 4 })
      .chain((largeur) => fc.array(fc.array(texte, { minLength: largeur, maxLength: largeur }), { minLength: 1 }))
      .filter((lignes) => lignes.at(-1)?.join('') !== '')
    fc.assert(
      fc.property(matrice, (cases) => {
        expect(parseTsv(formatTsv(cases))).toEqual(cases)
      }),
    )
  })

  it('s’écrit aussi en tableau, où rien ne passe pour du balisage', () => {
    expect(formatTableHtml([['a<b', '1 & 2']])).toBe('<table><tr><td>a&lt;b</td><td>1 &amp; 2</td></tr></table>')
  })
})
