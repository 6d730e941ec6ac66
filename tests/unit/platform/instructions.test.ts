import { describe, expect, it } from 'vitest'
import { createNommeur } from '@/lib/platform/db/instructions'

describe('Le nom d’une instruction', () => {
  it('est le même pour le même texte, et un autre pour un autre', () => {
    const nommer = createNommeur()
    expect(nommer({ sql: 'SELECT 1' })).toBe(nommer({ sql: 'SELECT 1' }))
    expect(nommer({ sql: 'SELECT 2' })).not.toBe(nommer({ sql: 'SELECT 1' }))
  })

  it('tient dans ce que la base garde d’un nom', () => {
    expect(createNommeur()({ sql: 'SELECT 1' }).length).toBeLessThan(64)
  })

  it('n’est pas donné à une instruction de trop, ni repris à celles qui l’ont', () => {
    const nommer = createNommeur(1)
    const nom = nommer({ sql: 'SELECT 1' })
    expect(nommer({ sql: 'SELECT 2' })).toBe('')
    expect(nommer({ sql: 'SELECT 1' })).toBe(nom)
  })
})
