import { describe, expect, it } from 'vitest'
import { findFinanceur } from '@/lib/domain/import/mots'

describe('le payeur qu’un texte nomme', () => {
  it.each([
    ['État (BOP 304)', 'etat'],
    ['Part de l’État', 'etat'],
    ['Préfecture de région', 'etat'],
    ['CD 43', 'departement'],
    ['Conseil départemental de l’Aveyron', 'departement'],
    ['État et Département', 'ensemble'],
  ])('« %s »', (texte, payeur) => {
    expect(findFinanceur(texte)).toBe(payeur)
  })

  it.each(['État + CD 43', 'État / Département 43', 'Département 43 + CAF', 'Département et Région', 'Région'])(
    '« %s » n’est la part d’aucun des deux',
    (texte) => {
      expect(findFinanceur(texte)).toBeNull()
    },
  )
})
