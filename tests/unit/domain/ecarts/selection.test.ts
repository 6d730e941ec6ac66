import { describe, expect, test } from 'vitest'
import { getAncreEcart } from '@/lib/domain/ecarts/ancre'
import { CRITERES_ECARTS_PAR_DEFAUT, type CriteresEcarts } from '@/lib/domain/ecarts/criteres'
import { countQualifications, selectEcarts } from '@/lib/domain/ecarts/selection'
import { ligneEcart } from '@/tests/factories/ecarts'

const LIGNES = [
  ligneEcart({ cle: 'arrondi', qualification: 'explicable', type: 'montant', euros: 90_000, chez: 'Ain' }),
  ligneEcart({ cle: 'lecture', depuis: new Date('2026-10-01T12:00:00Z') }),
  ligneEcart({ cle: 'petit', qualification: 'reel', type: 'montant', euros: -10, chez: 'Lot' }),
  ligneEcart({ cle: 'repondu', qualification: 'reel', type: 'montant', euros: 5_000, statut: 'explique' }),
  ligneEcart({ cle: 'gros', qualification: 'reel', type: 'montant', euros: -800, explication: 'Une coquille' }),
]

function select(criteres: Partial<CriteresEcarts>): readonly string[] {
  return selectEcarts(LIGNES, { ...CRITERES_ECARTS_PAR_DEFAUT, ...criteres }).map(({ cle }) => cle)
}

describe('le registre des écarts', () => {
  test('montre les réels avant les relevés et les relevés avant les explicables, quel qu’en soit le montant', () => {
    expect(select({})).toEqual(['gros', 'petit', 'repondu', 'lecture', 'arrondi'])
  })

  test('met l’écart sans montant en dernier, dans les deux sens', () => {
    expect(select({ tri: 'montant', sens: 'desc' })).toEqual(['arrondi', 'repondu', 'gros', 'petit', 'lecture'])
    expect(select({ tri: 'montant' })).toEqual(['petit', 'gros', 'repondu', 'arrondi', 'lecture'])
  })

  test('se trie par âge, du plus récent au plus ancien puis l’inverse', () => {
    expect(select({ tri: 'age' }).at(-1)).toBe('lecture')
    expect(select({ tri: 'age', sens: 'desc' })[0]).toBe('lecture')
  })

  test.each([
    [{ qualification: 'reel' }, ['gros', 'petit', 'repondu']],
    [{ statut: 'explique' }, ['repondu']],
    [{ type: 'date' }, ['lecture']],
    [{ cadre: 'cls' }, []],
    [{ q: 'COQUILLÉ' }, ['gros']],
    [{ q: 'lot' }, ['petit']],
  ] satisfies readonly (readonly [Partial<CriteresEcarts>, readonly string[]])[])('filtre %o', (criteres, attendus) => {
    expect(select(criteres)).toEqual(attendus)
  })

  test('compte chaque sorte, du plus grave au plus anodin', () => {
    expect(countQualifications(LIGNES).map(({ nombre }) => nombre)).toEqual([3, 1, 1])
    expect(countQualifications([])).toEqual([])
  })

  test('donne à chaque clé une ancre d’un seul mot, et deux clés n’en partagent pas', () => {
    const cles = [
      'denombrement|mesure|',
      'denombrement|mesure|socle',
      'montant|detail|acte|annonce|2020-01-01|Hors FSE||0',
    ]
    expect(cles.map(getAncreEcart)).toEqual([
      'ecart.denombrement.mesure.',
      'ecart.denombrement.mesure.socle',
      'ecart.montant.detail.acte.annonce.2020-01-01.Hors-FSE..0',
    ])
  })
})
