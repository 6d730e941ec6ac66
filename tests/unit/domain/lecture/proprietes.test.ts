import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lire, lireFixture } from '@/tests/support/lectures'

const MORCEAUX = [
  'L’État apporte 120 000 € ',
  'et le Département 80\u202f000,50 €',
  '. ',
  '\r\n',
  '\n\n',
  '\t',
  'près de 1,2 M€ chacun',
  'Action 2.1.2 Titre\nObjectif : texte',
  '- 50 000 € pour la mobilité\n',
  '1. Mesure\n',
  'Trois actions « socles » :\n',
  'huit mesures : cinq nationales et trois à l’initiative',
  'convention 2019-2021 signée le 8 juillet 2019',
  'Vos commentaires\n',
  '-----',
  'e\u0301',
  'Claire Dumont, présidente du Conseil départemental',
  '😀',
  '\ud800',
]
const textes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...MORCEAUX), { maxLength: 40 }).map((morceaux) => morceaux.join('')),
)

describe('quel que soit le texte', () => {
  it('chaque citation est l’extrait exact de l’original, et deux propositions d’un genre ne se recouvrent pas', () => {
    fc.assert(
      fc.property(textes, (texte) => {
        const { propositions } = lire(texte)
        for (const { passage } of propositions) {
          expect(texte.slice(passage.debut, passage.fin)).toBe(passage.citation)
          expect(passage.citation).not.toBe('')
        }
        for (const genre of new Set(propositions.map((p) => p.genre))) {
          const passages = propositions.filter((p) => p.genre === genre).map(({ passage }) => passage)
          const tries = passages.toSorted((a, b) => a.debut - b.debut)
          tries.slice(1).forEach(({ debut }, rang) => {
            expect(debut).toBeGreaterThanOrEqual(tries[rang]?.fin ?? 0)
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('la même lecture, deux fois', () => {
    fc.assert(
      fc.property(textes, (texte) => {
        expect(lire(texte)).toEqual(lire(texte))
      }),
      { numRuns: 50 },
    )
  })

  it('les fins de ligne de Windows et les espaces doublées ne changent pas ce qui est lu', () => {
    const texte = lireFixture('haute-loire')
    const relire = (autre: string) =>
      lire(autre).propositions.map(({ passage: _p, ...reste }) =>
        JSON.stringify(reste, (_c, v) => (typeof v === 'bigint' ? `${v}` : v)),
      )
    const attendu = relire(texte)
    expect(relire(texte.replaceAll('\n', '\r\n'))).toEqual(attendu)
    expect(relire(texte.replaceAll(' ', '  '))).toEqual(attendu)
    expect(relire(texte.replaceAll(' ', '\u00a0'))).toEqual(attendu)
  })
})
