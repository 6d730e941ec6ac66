import { describe, expect, it } from 'vitest'
import { siretFacultatif } from '@/lib/domain/siret'

const lire = (saisi: string | null | undefined) => {
  const { success, data, error } = siretFacultatif.safeParse(saisi)
  return success ? data : error.issues.map(({ message }) => message.replaceAll('\u202f', ' '))
}

describe('Un SIRET saisi', () => {
  it('se lit avec ou sans espaces', () => {
    expect(lire('73282932000074')).toBe('73282932000074')
    expect(lire(' 732 829\u00a0320\u202f00074 ')).toBe('73282932000074')
  })

  it.each(['', '  ', null, undefined])('n’est pas connu quand rien n’est saisi : %j', (saisi) => {
    expect(lire(saisi)).toBeNull()
  })

  it.each(['732829320', '7328293200007', '732829320000741', '7328293200007A'])('a 14 chiffres : %s', (saisi) => {
    expect(lire(saisi)).toEqual(['Un SIRET a 14 chiffres.'])
  })

  it.each(['73282932000075', '73282932000047'])('ne passe pas avec une faute de frappe : %s', (saisi) => {
    expect(lire(saisi)).toEqual([
      'Ce n’est pas un SIRET : sa clé de contrôle ne tombe pas juste. Relisez ses chiffres.',
    ])
  })
})
