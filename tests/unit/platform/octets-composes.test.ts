import { describe, expect, it, vi } from 'vitest'
import { keepParEmpreinte } from '@/lib/platform/publication/octets-composes'

describe('Un document composé', () => {
  it('se garde sous l’empreinte de ce qu’il imprime, et se compose une fois pour ceux qui le demandent ensemble', async () => {
    const garder = keepParEmpreinte()
    const composer = vi.fn(async () => new Uint8Array([1, 2]))
    const ensemble = await Promise.all([garder('a', composer), garder('a', composer)])
    expect(ensemble).toEqual([new Uint8Array([1, 2]), new Uint8Array([1, 2])])
    await garder('a', composer)
    expect(composer).toHaveBeenCalledTimes(1)
    await garder('b', composer)
    expect(composer).toHaveBeenCalledTimes(2)
  })

  it('ne garde pas un échec, et rend sans le garder ce qui prendrait toute la place', async () => {
    const garder = keepParEmpreinte()
    await expect(garder('a', () => Promise.reject(new Error('occupé')))).rejects.toThrow('occupé')
    const composer = vi.fn(async () => new Uint8Array(17 * 1024 * 1024))
    expect(await garder('a', composer)).toHaveLength(17 * 1024 * 1024)
    await garder('a', composer)
    expect(composer).toHaveBeenCalledTimes(2)
  })
})
