import { expect, test } from 'vitest'
import {
  CRITERES_PILOTAGE_PAR_DEFAUT,
  formatCriteresPilotage,
  parseCriteresPilotage,
} from '@/lib/domain/pilotage/criteres'

test('les critères se relisent de l’adresse, et ce qui s’y lit mal est ignoré', () => {
  const criteres = parseCriteresPilotage({ nature: ['execute', 'paye'], region: '76', carte: 'relief' })
  expect(criteres).toEqual({ nature: 'execute', region: '76', portee: null, carte: 'verdict' })
  expect(formatCriteresPilotage(criteres)).toBe('?nature=execute&region=76')
  expect(formatCriteresPilotage(CRITERES_PILOTAGE_PAR_DEFAUT)).toBe('')
})

test('changer de nature fait oublier la période, changer de carte la garde', () => {
  const criteres = parseCriteresPilotage({ portee: 'contractualise|2019-01-01_2021-12-31|' })
  expect(formatCriteresPilotage(criteres, { nature: 'annonce' })).toBe('?nature=annonce')
  expect(
    parseCriteresPilotage(
      Object.fromEntries(new URLSearchParams(formatCriteresPilotage(criteres, { carte: 'montant' }))),
    ),
  ).toEqual({
    ...criteres,
    carte: 'montant',
  })
})
