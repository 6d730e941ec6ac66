import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { getVersionPublication } from '@/lib/platform/publication/version'

vi.mock('@/lib/platform/publication/version', () => ({ getVersionPublication: vi.fn() }))

const UN_MEGAOCTET = 'x'.repeat(1024 * 1024)

beforeEach(() => {
  vi.mocked(getVersionPublication).mockResolvedValue('1')
})

describe('Ce qui se calcule de la publication', () => {
  it('se garde jusqu’à la suivante, et une fois pour ceux qui le demandent ensemble', async () => {
    const calculer = vi.fn(async (region: string) => region)
    const lire = keepPublie(calculer)
    expect(await Promise.all([lire('76'), lire('76'), lire('84')])).toEqual(['76', '76', '84'])
    expect(calculer).toHaveBeenCalledTimes(2)
    vi.mocked(getVersionPublication).mockResolvedValue('2')
    await lire('76')
    expect(calculer).toHaveBeenCalledTimes(3)
  })

  it('oublie le moins lu quand les valeurs prennent trop de place', async () => {
    const calculer = vi.fn(async (cle: string) => ({ cle, texte: UN_MEGAOCTET }))
    const lire = keepPublie(calculer)
    for (const cle of ['a', 'b', 'c', 'd', 'e']) await lire(cle)
    await lire('e')
    expect(calculer).toHaveBeenCalledTimes(5)
    await lire('a')
    expect(calculer).toHaveBeenCalledTimes(6)
  })

  it('garde encore, seule, une valeur plus grande que toute la place', async () => {
    const calculer = vi.fn(async (_cle: string) => UN_MEGAOCTET.repeat(6))
    const lire = keepPublie(calculer)
    await lire('pays')
    await lire('pays')
    expect(calculer).toHaveBeenCalledTimes(1)
  })

  it('ne garde pas un échec', async () => {
    const calculer = vi.fn(async (cle: string) => cle).mockRejectedValueOnce(new Error('base coupée'))
    const lire = keepPublie(calculer)
    await expect(lire('a')).rejects.toThrow('base coupée')
    expect(await lire('a')).toBe('a')
  })
})
