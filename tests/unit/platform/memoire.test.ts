import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoire } from '@/lib/platform/memoire'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('Un long calcul ne se refait pas à chaque visite', () => {
  it('sert le même résultat tant que la version est la même, même demandé deux fois ensemble', async () => {
    const calculer = vi.fn(async () => 'preuves')
    const remember = createMemoire<string>(1_000)
    expect(await Promise.all([remember('a', 'v1', calculer), remember('a', 'v1', calculer)])).toEqual([
      'preuves',
      'preuves',
    ])
    expect(calculer).toHaveBeenCalledTimes(1)
    await remember('a', 'v2', calculer)
    await remember('b', 'v2', calculer)
    expect(calculer).toHaveBeenCalledTimes(3)
  })

  it('le refait passé le délai : ce qui serait réécrit sous la même version finit par se voir', async () => {
    const calculer = vi.fn(async () => 'preuves')
    const remember = createMemoire<string>(1_000)
    await remember('a', 'v1', calculer)
    vi.advanceTimersByTime(1_000)
    await remember('a', 'v1', calculer)
    expect(calculer).toHaveBeenCalledTimes(2)
  })

  it('ne garde pas un échec', async () => {
    const remember = createMemoire<string>(1_000)
    await expect(remember('a', 'v1', () => Promise.reject(new Error('base coupée')))).rejects.toThrow('base coupée')
    expect(await remember('a', 'v1', async () => 'preuves')).toBe('preuves')
  })
})
