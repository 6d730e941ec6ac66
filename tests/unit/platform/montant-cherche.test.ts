import { describe, expect, it } from 'vitest'
import { hasMontant } from '@/tests/e2e/support/montant-cherche'

describe('Ce qui cherche un montant dans une réponse', () => {
  it.each([
    '987 654,32 €',
    '987\u202f654,32',
    '987&nbsp;654,32',
    '987654,32',
    '<v>987654.32</v>',
    '"centimes":98765432',
  ])('le trouve écrit %j', (texte) => {
    expect(hasMontant(texte, 98_765_432)).toBe(true)
  })

  it.each(['987654,321', '198765432', '987 654,33', '987 654', '987 654,3'])('n’y voit pas %j', (texte) => {
    expect(hasMontant(texte, 98_765_432)).toBe(false)
  })

  it('connaît un montant rond sans ses décimales', () => {
    expect(hasMontant('630 000 €', 63_000_000)).toBe(true)
  })
})
