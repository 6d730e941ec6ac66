import { describe, expect, it } from 'vitest'
import { siretFacultatif } from '@/lib/domain/siret'

const lire = (saisi: string | null | undefined) => {
  const { success, data, error } = siretFacultatif.safeParse(saisi)
  return success ? data : error.issues.map(({ message }) => message.replaceAll('\u202f', ' '))
}

describe('Un SIRET saisi', () => {
  it('se lit avec ou sans espaces', () => {
    expect(lire('10000000000008')).toBe('10000000000008')
    expect(lire(' 200 000\u00a0000\u202f00006 ')).toBe('20000000000006')
  })

  it.each(['', '  ', null, undefined])('n’est pas connu quand rien n’est saisi : %j', (saisi) => {
    expect(lire(saisi)).toBeNull()
  })

  it.each(['100000000', '1000000000000', '100000000000080', '1000000000000A'])('a 14 chiffres : %s', (saisi) => {
    expect(lire(saisi)).toEqual(['Un SIRET a 14 chiffres.'])
  })

  it.each(['10000000000009', '10000000000080'])('ne passe pas avec une faute de frappe : %s', (saisi) => {
    expect(lire(saisi)).toEqual([
      'Ce n’est pas un SIRET : sa clé de contrôle ne tombe pas juste. Relisez ses chiffres.',
    ])
  })

  it.each(['00000000000000', '73282932000074'])('est celui d’un organisme public : %s', (saisi) => {
    expect(lire(saisi)).toEqual([
      'Ce n’est pas le SIRET d’un organisme public : celui-ci commence par 1 (État) ou 2 (collectivité).',
    ])
  })
})
