import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { decrireCouverture } from '@/lib/domain/phrase/couverture'
import { decrireEcartDenombrement, decrireEcartMontant } from '@/lib/domain/phrase/ecart'
import { lire } from './phrases-support'

describe('les écarts et la couverture en phrases', () => {
  test('opposent ce qui est annoncé à ce qui est publié', () => {
    expect(decrireEcartDenombrement({ objet: 'mesure', annonce: 8, calcule: 9 })).toBe(
      'huit mesures annoncées, neuf rubriques publiées',
    )
    expect(decrireEcartDenombrement({ objet: 'action', annonce: 1, calcule: 0 })).toBe(
      'une action annoncée, aucune action publiée',
    )
  })

  test('mettent côte à côte l’annonce et le calcul', () => {
    const ecart = {
      annonce: centimes(69_375_132n),
      calcule: centimes(69_339_200n),
      ecart: centimes(35_932n),
      nature: 'annonce',
      origine: 'detail',
      qualification: 'explicable',
    } as const
    expect(lire(decrireEcartMontant(ecart))).toBe(
      '693 751,32 € annoncés, 693 392,00 € par addition du détail : 359,32 € de moins ; ' +
        'l’écart est compatible avec des montants arrondis',
    )
  })

  test('disent la couverture d’un chiffre national', () => {
    expect([0, 1, 12].map((nombre) => decrireCouverture(nombre, 121))).toEqual([
      'Aucun territoire renseigné sur 121',
      '1 territoire renseigné sur 121',
      '12 territoires renseignés sur 121',
    ])
  })
})
