import { describe, expect, test } from 'vitest'
import { parseCriteresEcarts } from '@/lib/domain/ecarts/criteres'
import { type ColonnesEcart, parseEcartPublie } from '@/lib/domain/ecarts/parse'
import {
  countAge,
  decrireAttente,
  decrireRegistre,
  ecrireAge,
  listFiltresEcarts,
} from '@/lib/domain/phrase/registre-ecarts'
import { ligneEcart } from '@/tests/factories/ecarts'
import { annee } from '@/tests/factories/montants'
import { territoire } from '@/tests/factories/territoires'

const COLONNES: ColonnesEcart = {
  cle: 'montant|detail',
  type: 'montant',
  origine: 'detail',
  qualification: 'explicable',
  statut: 'ouvert',
  explication: null,
  titre: 'Total annoncé et somme des lignes',
  phrase: '',
  sujet: 'L’acte entier',
  financeur: 'ensemble',
  nature: 'annonce',
  annonceCentimes: 69_375_132n,
  calculeCentimes: 69_339_200n,
  ecartCentimes: 35_932n,
  annonceNombre: null,
  calculeNombre: null,
  lectures: [],
  citations: ['693 751,32 euros'],
  sources: ['Convention'],
  depuis: new Date(0),
}

const lot = territoire('Lot', '46')

describe('un écart publié', () => {
  test('montre ses deux chiffres au centime, et la source de celui qui se lit', () => {
    const { lectures, montant, portee } = parseEcartPublie(COLONNES, annee(2020), lot)
    expect(montant).toBe(35_932n)
    expect(portee).toContain('2020')
    expect(lectures).toEqual([
      { libelle: 'Annoncé', valeur: '693\u202f751,32\u00a0€', citation: '693 751,32 euros', source: 'Convention' },
      { libelle: 'Addition du détail', valeur: '693\u202f392,00\u00a0€', citation: null, source: null },
    ])
  })

  test('montre un zéro annoncé comme un zéro, et non comme une absence', () => {
    const { lectures } = parseEcartPublie({ ...COLONNES, annonceCentimes: 0n }, null, lot)
    expect(lectures[0]?.valeur).toBe('0,00\u00a0€')
  })

  test('montre deux passages avec leurs citations', () => {
    const passages = { lectures: ['un an', 'trois ans'], citations: ['a', 'b'], sources: ['A', 'B'] }
    const colonnes = { ...COLONNES, ...passages, type: 'date', origine: 'consigne', sujet: null }
    const { lectures, portee } = parseEcartPublie(
      { ...colonnes, annonceCentimes: null, calculeCentimes: null, ecartCentimes: null },
      null,
      lot,
    )
    expect(portee).toBeNull()
    expect(lectures.map(({ valeur, citation, source }) => [valeur, citation, source])).toEqual([
      ['un an', 'a', 'A'],
      ['trois ans', 'b', 'B'],
    ])
  })

  test('est refusé plutôt que deviné s’il porte un mot inconnu', () => {
    expect(() => parseEcartPublie({ ...COLONNES, statut: 'clos' }, null, lot)).toThrow(/clos/)
  })
})

describe('la phrase du registre', () => {
  test('compte chaque sorte et les réponses', () => {
    const lignes = [ligneEcart({ qualification: 'reel' }), ligneEcart({ statut: 'explique' })]
    expect(decrireRegistre(lignes)).toBe(
      '2 écarts\u202f: 1 réel et 1 relevé à la lecture. 1 a reçu une explication publique.',
    )
    expect(decrireRegistre([])).toBe('Aucun écart.')
  })

  test('dit chaque filtre par son nom, et rien quand tout est montré', () => {
    const criteres = parseCriteresEcarts({ qualification: 'reel', q: 'logement', cadre: 'calpae' })
    expect(listFiltresEcarts(criteres, [ligneEcart()])).toEqual([
      'Mots\u202f: logement',
      'Sorte\u202f: Réel',
      'Cadre\u202f: CALPAE',
    ])
    expect(listFiltresEcarts(parseCriteresEcarts({ tri: 'age' }), [ligneEcart()])).toEqual([])
  })

  test('nomme la collectivité qui doit répondre, tant que rien n’est répondu', () => {
    expect(decrireAttente(ligneEcart())).toBe(`Attend une explication\u202f: ${ligneEcart().collectivite.nom}`)
    expect(decrireAttente(ligneEcart({ statut: 'corrige' }))).not.toContain(ligneEcart().collectivite.nom)
  })

  test('compte l’âge en jours de Paris', () => {
    const depuis = new Date('2026-11-20T23:30:00Z')
    expect(countAge({ depuis }, '2026-11-21')).toBe(0)
    expect(ecrireAge(countAge({ depuis }, '2026-11-22'))).toBe('1 jour')
    expect(ecrireAge(0)).toBe('aujourd’hui')
  })
})
