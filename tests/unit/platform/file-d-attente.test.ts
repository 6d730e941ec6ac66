import { describe, expect, it } from 'vitest'
import { createFileDAttente } from '@/lib/platform/http/file-d-attente'
import { Indisponible } from '@/lib/platform/http/indisponible'

describe('Un long travail', () => {
  it('se fait un à la fois, dans l’ordre des demandes', async () => {
    const attendre = createFileDAttente(8)
    const faits: string[] = []
    const faire = (nom: string) =>
      attendre(async () => {
        faits.push(`début ${nom}`)
        await Promise.resolve()
        faits.push(`fin ${nom}`)
      })
    await Promise.all([faire('a'), faire('b'), faire('c')])
    expect(faits).toEqual(['début a', 'fin a', 'début b', 'fin b', 'début c', 'fin c'])
  })

  it('se refuse, à qui reviendra, quand trop de demandes attendent', async () => {
    const attendre = createFileDAttente(1)
    const demandes = ['a', 'b', 'c'].map((nom) => attendre(async () => nom))
    const [premiere, deuxieme, troisieme] = await Promise.allSettled(demandes)
    expect([premiere, deuxieme]).toMatchObject([{ value: 'a' }, { value: 'b' }])
    expect(troisieme).toMatchObject({ status: 'rejected', reason: expect.any(Indisponible) })
  })

  it('manqué, laisse sa place au suivant', async () => {
    const attendre = createFileDAttente(8)
    const [manque, suivant] = await Promise.allSettled([
      attendre(() => Promise.reject(new Error('illisible'))),
      attendre(async () => 'fait'),
    ])
    expect([manque.status, suivant]).toMatchObject(['rejected', { value: 'fait' }])
    expect(await attendre(async () => 'encore')).toBe('encore')
  })
})
