import { describe, expect, test } from 'vitest'
import { decrireContractants } from '@/lib/domain/phrase/contractants'
import { LOT, LYON, lire } from './phrases-support'

const DANS_LE_LOT = { nom: 'Lot', article: 'le', charniere: 'du', locatif: 'dans le' }
const DANS_LE_RHONE = { ...DANS_LE_LOT, nom: 'Rhône' }
const RHONE = { nom: 'Département du Rhône', article: 'le', charniere: 'du' }

describe('qui contracte avec l’État', () => {
  test('se dit avec son lieu et le nombre de conventions publiées', () => {
    expect(decrireContractants({ contractants: [LOT], lieu: DANS_LE_LOT, conventions: 1 })).toBe(
      'Le Département du Lot contracte avec l’État dans le Lot\u202f; une convention est publiée.',
    )
  })

  test('s’accorde quand deux collectivités se partagent un département', () => {
    expect(lire(decrireContractants({ contractants: [RHONE, LYON], lieu: DANS_LE_RHONE, conventions: 0 }))).toBe(
      'Le Département du Rhône et la Métropole de Lyon contractent avec l’État dans le Rhône ; aucune convention n’est publiée.',
    )
  })

  test('se passe du lieu quand la collectivité le nomme', () => {
    expect(lire(decrireContractants({ contractants: [LYON], lieu: null, conventions: 2 }))).toBe(
      'La Métropole de Lyon contracte avec l’État ; deux conventions sont publiées.',
    )
  })
})
