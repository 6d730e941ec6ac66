import { describe, expect, test } from 'vitest'
import {
  decrireDessin,
  decrireMotif,
  decrireOmissions,
  nommerInterlocuteur,
  nommerPerimetre,
  resumerLigne,
  resumerManques,
} from '@/lib/domain/phrase/suivi'
import { toLignes } from '@/lib/domain/suivi/ligne'
import { attente, echeance, veille } from '@/tests/factories/suivi'
import { bilan, publie, territoire } from '@/tests/factories/territoires'
import { lire } from './phrases-support'

const EGAL = { bilan: bilan({ etat: publie(1), departement: publie(1) }) }
const ARRONDI = { bilan: bilan({ etat: publie(1, true), departement: publie(1) }) }
const MOINS = { bilan: bilan({ etat: publie(1), departement: publie(2) }) }
const PLUS = { bilan: bilan({ etat: publie(3), departement: publie(2) }) }
const AUCUNE = { nonRenseignees: 0, enPreparation: 0, horsParite: 0, partManquante: 0, autrePortee: 0 }

describe('la lecture du graphique', () => {
  test('dit combien de fois l’État apporte autant, moins ou plus', () => {
    expect(decrireDessin([EGAL, MOINS, MOINS, PLUS])).toBe(
      'L’État apporte autant que la collectivité au centime dans 1 convention, moins que la collectivité dans 2 conventions et plus que la collectivité dans 1 convention.',
    )
  })

  test('ne dit pas « autant » sans réserve quand seuls les arrondis le permettent', () => {
    expect(decrireDessin([EGAL, EGAL, ARRONDI])).toBe(
      'L’État apporte autant que la collectivité au centime dans 2 conventions et autant que la collectivité aux arrondis près dans 1 convention.',
    )
  })

  test('tait les cas qui ne se présentent pas', () => {
    expect(decrireDessin([ARRONDI])).toBe(
      'L’État apporte autant que la collectivité aux arrondis près dans 1 convention.',
    )
  })
})

describe('ce que le graphique ne dessine pas', () => {
  test('se compte et se justifie', () => {
    expect(lire(decrireOmissions({ ...AUCUNE, nonRenseignees: 10, horsParite: 1, partManquante: 2 }))).toBe(
      '13 lignes ne sont pas dessinées : 10 territoires non renseignés, 2 conventions où une part manque et 1 plan hors parité.',
    )
    expect(lire(decrireOmissions({ ...AUCUNE, autrePortee: 1 }))).toBe(
      '1 ligne n’est pas dessinée : 1 convention d’une autre nature ou période.',
    )
  })

  test('n’est rien quand tout est dessiné', () => {
    expect(decrireOmissions(AUCUNE)).toBeNull()
  })
})

test('une parité indéterminable nomme la part qui manque', () => {
  expect(lire(resumerManques(['departement'], 'departement'))).toBe(
    'Indéterminable : part du Département non renseignée',
  )
  expect(lire(resumerManques(['departement'], 'metropole'))).toBe(
    'Indéterminable : part de la Métropole non renseignée',
  )
  expect(lire(resumerManques(['etat'], 'departement'))).toBe('Indéterminable : part de l’État non renseignée')
  expect(lire(resumerManques(['etat', 'departement'], 'departement'))).toBe(
    'Indéterminable : aucune des deux parts renseignée',
  )
  expect(resumerManques([], 'departement')).toBe('Indéterminable')
})

describe('une raison d’appeler', () => {
  const etat = bilan({ etat: publie(3), departement: publie(2) })
  const retard = { tag: 'retard', nombre: 2, premiere: echeance({ echeance: '2027-03-31' }) } as const

  test.each([
    [{ tag: 'etat_au_dela', bilan: etat } as const, 'L’État au-delà de la moitié (annoncé, 2020)'],
    [{ tag: 'ecart_reel', nombre: 2 } as const, '2 écarts réels sans réponse'],
    [retard, 'En retard : Rapport d’exécution, avant le 31 mars 2027 et 1 autre'],
    [{ tag: 'indeterminable', manquants: ['etat'] } as const, 'Indéterminable : part de l’État non renseignée'],
  ])('se dit en peu de mots', (motif, phrase) => {
    expect(lire(decrireMotif(motif, 'departement'))).toBe(phrase)
  })

  test('désigne qui appeler par son rôle', () => {
    const lot = territoire('Lot', '46', [{}])
    const [ligne = expect.fail()] = toLignes([lot])
    expect(nommerInterlocuteur({ tag: 'ecart_reel', nombre: 1 }, ligne)).toBe('Le rédacteur du Département Lot')
    expect(nommerInterlocuteur({ tag: 'etat_au_dela', bilan: etat }, ligne)).toBe('Le valideur du Département Lot')
    const attentes = [attente({ cle: 'jalon-jalon', genre: 'echeance', qui: 'la préfecture du Lot' })]
    const [attendue = expect.fail()] = toLignes([lot], { veilles: [veille({ collectiviteId: '46', attentes })] })
    expect(nommerInterlocuteur(retard, attendue)).toBe('La préfecture du Lot')
    const [sienne = expect.fail()] = toLignes([lot], {
      veilles: [veille({ collectiviteId: '46', attentes: attentes.map((autre) => ({ ...autre, qui: null })) })],
    })
    expect(nommerInterlocuteur(retard, sienne)).toBe('C’est à vous')
  })
})

test('le périmètre se nomme par son territoire, sa région ou leur nombre', () => {
  const ain = territoire('Ain', '01', [], { region: { code: '84', nom: 'Auvergne-Rhône-Alpes', slug: 'ara' } })
  const [lot, gers] = [territoire('Lot', '46'), territoire('Gers', '32')]
  expect(nommerPerimetre([lot])).toBe('Lot')
  expect(nommerPerimetre([lot, gers])).toBe('Occitanie')
  expect(nommerPerimetre([lot, ain])).toBe('2 régions')
  expect(nommerPerimetre([])).toBeUndefined()
})

test('une ligne sans verdict dit pourquoi', () => {
  const lignes = toLignes(
    [
      territoire('Lot', '46', [{}, { id: 'plan', famille: 'plan' }]),
      territoire('Gers', '32'),
      territoire('Aude', '11'),
    ],
    { veilles: [veille({ collectiviteId: '32', conventionId: 'neuve' })] },
  )
  expect(lignes.map(resumerLigne)).toEqual(['Non renseigné', 'En préparation', 'Indéterminable', 'Hors parité'])
})
