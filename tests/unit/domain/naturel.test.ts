import { describe, expect, it } from 'vitest'
import { compareNaturel } from '@/lib/domain/naturel'

describe('ordre naturel des codes', () => {
  it('range 2.1.2 avant 2.1.10', () => {
    expect(['2.1.10', '2.2.1', '2.1.2', '1'].toSorted(compareNaturel)).toEqual(['1', '2.1.2', '2.1.10', '2.2.1'])
  })

  it('met à la fin ce qui n’a pas de code', () => {
    expect([null, 'b', null, 'a'].toSorted(compareNaturel)).toEqual(['a', 'b', null, null])
  })
})
