import { describe, expect, test } from 'vitest'
import { LIGNES_PAR_PAGE, paginer } from '@/lib/domain/pagination'

describe('les pages de la liste', () => {
  const nombres = Array.from({ length: LIGNES_PAR_PAGE + 1 }, (_, rang) => rang)

  test('tiennent cinquante lignes', () => {
    expect(LIGNES_PAR_PAGE).toBe(50)
    expect(paginer(nombres, 1)).toMatchObject({ page: 1, nombrePages: 2 })
    expect(paginer(nombres, 2).affichees).toEqual([LIGNES_PAR_PAGE])
  })

  test('ramènent à la dernière celle qui n’existe pas', () => {
    expect(paginer(nombres, 99)).toEqual({ page: 2, nombrePages: 2, affichees: [LIGNES_PAR_PAGE] })
    expect(paginer([], 3)).toEqual({ page: 1, nombrePages: 1, affichees: [] })
  })
})
