import { describe, expect, test } from 'vitest'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { decrireDeduction } from '@/lib/domain/phrase/parts'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { ABSENCES, NATURES } from '@/lib/domain/vocabulaire'
import { ANNEE_2020, chiffre, LOT, lire, TROIS_ANS } from './phrases-support'

describe('les montants en phrases', () => {
  test('disent qu’une part est déduite', () => {
    const deduction = {
      cote: 'departement',
      deduit: chiffre(63_000_000n, 'environ'),
      ensemble: chiffre(126_000_000n),
    } as const
    expect(lire(decrireDeduction(deduction, LOT))).toBe(
      'La part du Département du Lot, environ 630 000 €, est déduite du total de 1 260 000 € ; la source ne la donne pas',
    )
  })

  test('nomment chaque absence et n’écrivent jamais zéro à sa place', () => {
    expect(ABSENCES.map((kind) => decrireValeur({ kind }))).toEqual([
      'non renseigné',
      'sans objet',
      'non disponible',
      'couvert par le secret',
    ])
    expect(decrireValeur(null)).toBe('non renseigné')
    expect(decrireValeur(chiffre(0n))).toBe('0\u00a0€')
  })

  test('accordent le participe de chaque nature', () => {
    expect(NATURES.map((nature) => accorderNature(nature, 2, 'feminin'))).toEqual([
      'annoncées',
      'contractualisées',
      'notifiées',
      'engagées',
      'payées',
      'exécutées',
      'reportées',
    ])
    expect([accorderNature('paye'), accorderNature('paye', 2), accorderNature('paye', 1, 'feminin')]).toEqual([
      'payé',
      'payés',
      'payée',
    ])
  })

  test.each([
    [ANNEE_2020, 'en 2020'],
    [TROIS_ANS, 'de 2019 à 2021'],
    [{ debut: '2022-07-01', fin: '2023-06-30' }, 'du 1er juillet 2022 au 30 juin 2023'],
    [{ debut: '2019-07-08', fin: '2019-07-08' }, 'le 8 juillet 2019'],
  ])('situent %o', (periode, attendu) => {
    expect(situerPeriode(periode)).toBe(attendu)
  })
})
