import { describe, expect, test } from 'vitest'
import { formatObjet, parseObjet } from '@/lib/domain/comparaison/choix'
import {
  formatCriteresComparaison,
  parseCriteresComparaison,
  selectTerritoires,
} from '@/lib/domain/comparaison/criteres'
import { lireComparaison } from '@/lib/domain/comparaison/lecture'
import { listPropositions, proposePart } from '@/lib/domain/comparaison/propositions'
import { CHOIX, comparees } from '@/tests/factories/comparaisons'
import { annee } from '@/tests/factories/montants'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

const ETAT = { bilans: [bilan({ etat: publie(1) })] }
const ENSEMBLE = { bilans: [bilan({ ensemble: publie(2), periode: annee(2019) })] }

const donnees = comparees([
  territoire('Lot', '46', [{ id: 'lot', ...ENSEMBLE }]),
  territoire('Gers', '32', [{ id: 'gers', ...ETAT }]),
  territoire('Tarn', '81', [{ id: 'tarn', ...ETAT }]),
  territoire('Var', '83'),
])

describe('ce que le portail propose de comparer', () => {
  test('va de ce qui compare le plus de territoires à ce qui n’en compare aucun', () => {
    const propositions = listPropositions(donnees, CHOIX)
    expect(propositions.map(({ cle, comparables }) => [cle, comparables])).toEqual([
      ['calpae.annonce.2020-01-01.2020-12-31', 2],
      ['calpae.annonce.2019-01-01.2019-12-31', 0],
    ])
  })

  test('choisit la part la plus publiée', () => {
    expect(proposePart(donnees, 'total')).toBe('etat')
    expect(proposePart(comparees([]), 'total')).toBe('ensemble')
  })
})

describe('l’adresse d’une comparaison', () => {
  test('dit tout ce qui est choisi, et se relit', () => {
    const criteres = parseCriteresComparaison({
      t: ['lot', 'gers', 'lot'],
      region: 'occitanie',
      objet: 'calpae.contractualise.2019-01-01.2020-12-31.engagement commun. v2',
      part: 'etat',
      mesure: 'habitant',
    })
    expect(criteres.territoires).toEqual(['gers', 'lot'])
    expect(criteres.objet?.perimetre).toBe('engagement commun. v2')
    const relus = new URLSearchParams(formatCriteresComparaison(criteres))
    expect(parseCriteresComparaison({ ...Object.fromEntries(relus), t: relus.getAll('t') })).toEqual(criteres)
  })

  test('se passe de ce qui s’y lit mal, et le retient', () => {
    expect(
      parseCriteresComparaison({ objet: 'calpae.promis.2019', part: 'region', mesure: 'tete', region: '', t: '' }),
    ).toEqual({
      region: null,
      territoires: [],
      objet: null,
      part: null,
      mesure: 'total',
      illisibles: [
        { nom: 'objet', texte: 'calpae.promis.2019' },
        { nom: 'part', texte: 'region' },
        { nom: 'mesure', texte: 'tete' },
      ],
    })
    expect(parseCriteresComparaison({ objet: '', part: '', mesure: '' }).illisibles).toEqual([])
    expect(parseObjet('calpae.annonce.2020-13-01.2020-12-31')).toBeNull()
    expect(formatObjet(CHOIX.objet)).toBe('calpae.annonce.2020-01-01.2020-12-31')
  })

  test('dit tout ce que le portail n’y connaît pas, et compare le reste', () => {
    const criteres = parseCriteresComparaison({ objet: 'calpae.promis.2019', region: 'atlantide', part: 'region' })
    const { inconnus, comparaison } = lireComparaison(donnees, criteres)
    expect(inconnus).toEqual([
      'la région «\u00a0atlantide\u00a0»',
      'l’objet «\u00a0calpae.promis.2019\u00a0»',
      'la part «\u00a0region\u00a0»',
    ])
    expect(comparaison).toEqual(lireComparaison(donnees, parseCriteresComparaison({})).comparaison)
  })

  test('réunit la région et les territoires choisis ; tous quand elle n’en désigne aucun', () => {
    const bretagne = { region: { code: '53', nom: 'Bretagne', slug: 'bretagne' } }
    const territoires = [territoire('Lot', '46'), territoire('Finistère', '29', [], bretagne), territoire('Gers', '32')]
    const select = (region: string | null, ...choisis: readonly string[]) =>
      selectTerritoires(territoires, { region, territoires: choisis }).map(({ nomCourt }) => nomCourt)
    expect(select('bretagne', 'lot')).toEqual(['Lot', 'Finistère'])
    expect(select(null, 'gers')).toEqual(['Gers'])
    expect(select('atlantide', 'mu')).toEqual(['Lot', 'Finistère', 'Gers'])
  })
})
