import { describe, expect, it } from 'vitest'
import { composeSecurityTxt } from '@/lib/platform/http/security-txt'

const ADRESSE = 'https://tandem.exemple.fr/.well-known/security.txt'

function compose(instant: string): string {
  return composeSecurityTxt('securite@exemple.fr', ADRESSE, new Date(instant))
}

describe('Le fichier security.txt', () => {
  it('dit où écrire, jusqu’à quand, et son adresse', () => {
    expect(compose('2026-11-22T10:00:00Z').split('\n')).toEqual([
      'Contact: mailto:securite@exemple.fr',
      'Expires: 2027-05-21T00:00:00.000Z',
      'Preferred-Languages: fr',
      `Canonical: ${ADRESSE}`,
      '',
    ])
  })

  it('est le même toute la journée, et change le lendemain', () => {
    expect(compose('2026-11-22T23:59:59Z')).toBe(compose('2026-11-22T00:00:00Z'))
    expect(compose('2026-11-23T00:00:00Z')).not.toBe(compose('2026-11-22T00:00:00Z'))
  })
})
