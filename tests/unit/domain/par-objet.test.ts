import { expect, test, vi } from 'vitest'
import { keepParObjet } from '@/lib/domain/par-objet'

test('ce qui se garde par objet ne se calcule qu’une fois pour lui, même quand il n’y a rien à en dire', () => {
  const calculer = vi.fn((liste: readonly string[]) => liste[0])
  const premier = keepParObjet(calculer)
  const vide: readonly string[] = []
  expect([premier(vide), premier(vide)]).toEqual([undefined, undefined])
  expect(calculer).toHaveBeenCalledTimes(1)
  expect([premier(['lot']), premier(['gers'])]).toEqual(['lot', 'gers'])
})
