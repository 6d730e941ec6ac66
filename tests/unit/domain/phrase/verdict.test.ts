import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import type { Verdict } from '@/lib/domain/parite'
import { decrireAlerte, decrireMontantsManquants, decrireVerdict, resumerVerdict } from '@/lib/domain/phrase/verdict'
import { LOT, lire } from './phrases-support'

describe('le verdict en toutes lettres', () => {
  const base = { alerteEtat: false, tolerance: 0n }
  const rompue = { ...base, tag: 'rompue', ecart: centimes(1n) } as const
  const muet = { alerteEtat: false, tag: 'indeterminable', motifs: {} } as const

  test.each<[Verdict, string, string]>([
    [
      { alerteEtat: false, tag: 'attestee', chacun: centimes(100n) },
      'Parité attestée au centime',
      'Attestée au centime',
    ],
    [
      { ...base, tag: 'compatible', ecart: centimes(0n) },
      'Compatible avec la parité (montants arrondis)',
      'Compatible (montants arrondis)',
    ],
    [
      { ...rompue, plusPayeur: 'departement' },
      'Parité rompue de 0,01 € : le Département du Lot apporte plus, ce que la règle permet',
      'Rompue de 0,01 €, la collectivité apporte plus, ce qui est permis',
    ],
    [
      { ...rompue, plusPayeur: 'etat' },
      'Parité rompue de 0,01 € : l’État apporte plus',
      'Rompue de 0,01 €, l’État apporte plus',
    ],
    [
      { ...muet, manquants: ['departement'] },
      'Indéterminable : la part du Département du Lot n’est pas renseignée',
      'Indéterminable : 1 montant manque',
    ],
    [
      { ...muet, manquants: ['etat', 'departement'] },
      'Indéterminable : les parts de l’État et du Département du Lot ne sont pas renseignées',
      'Indéterminable : 2 montants manquent',
    ],
    [{ ...muet, manquants: [] }, 'Indéterminable', 'Indéterminable'],
  ])('%o', (verdict, phrase, resume) => {
    expect(lire(decrireVerdict(verdict, LOT))).toBe(phrase)
    expect(lire(resumerVerdict(verdict))).toBe(resume)
  })

  test('compte les montants qui manquent à un ensemble d’actions', () => {
    expect(decrireMontantsManquants(3)).toBe('Indéterminable\u202f: 3 montants manquent')
  })

  test('n’alerte que si l’État dépasse la moitié', () => {
    expect(decrireAlerte({ ...rompue, plusPayeur: 'departement' })).toBeNull()
    expect(decrireAlerte({ ...rompue, plusPayeur: 'etat', alerteEtat: true })).toBe(
      'La part de l’État dépasse la moitié',
    )
  })
})
