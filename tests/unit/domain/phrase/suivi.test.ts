import { describe, expect, test } from 'vitest'
import { decrireDessin, decrireOmissions, resumerManques } from '@/lib/domain/phrase/suivi'
import { bilan, publie } from '@/tests/factories/territoires'
import { lire } from './phrases-support'

const EGAL = { bilan: bilan({ etat: publie(1), departement: publie(1) }) }
const ARRONDI = { bilan: bilan({ etat: publie(1, true), departement: publie(1) }) }
const MOINS = { bilan: bilan({ etat: publie(1), departement: publie(2) }) }
const PLUS = { bilan: bilan({ etat: publie(3), departement: publie(2) }) }
const AUCUNE = { nonRenseignees: 0, horsParite: 0, partManquante: 0, autrePortee: 0 }

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
    expect(lire(decrireOmissions({ nonRenseignees: 10, horsParite: 1, partManquante: 2, autrePortee: 0 }))).toBe(
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
