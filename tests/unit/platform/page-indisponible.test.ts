import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { completeEnv } from '@/lib/platform/env'
import { ATTENTE_S } from '@/lib/platform/http/indisponible'
import { proxy } from '@/proxy'

const lireVersion = vi.hoisted(() => vi.fn<() => Promise<string>>())
const demanderBase = vi.hoisted(() => vi.fn<() => Promise<unknown>>())
vi.mock('@/lib/platform/publication/version', () => ({ getVersionPublication: lireVersion }))
vi.mock('@/lib/platform/db/client', () => ({ getPrisma: () => ({ $queryRaw: demanderBase }) }))
vi.mock('@/lib/features/adresses/public', () => ({ isAdressePubliee: async () => true }))

const RESERVE_VIDE = new Error('timeout exceeded when trying to connect')

function ask(chemin: string): Promise<Response> {
  return proxy(new NextRequest(`http://localhost:3000${chemin}`))
}

beforeEach(() => {
  completeEnv({
    PORT: '3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-des-essais-sans-aucune-valeur',
    DATABASE_URL: 'postgresql://essais',
    DATABASE_URL_PUBLIC: 'postgresql://essais',
  })
  vi.unstubAllGlobals()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('Une page publique, quand la base est trop demandée', () => {
  it('dit quand revenir, en toutes lettres et pour un robot, et ne se garde pas', async () => {
    lireVersion.mockRejectedValue(RESERVE_VIDE)
    const reponse = await ask('/departements')
    expect(reponse.status).toBe(503)
    expect(reponse.headers.get('retry-after')).toBe(String(ATTENTE_S))
    expect(reponse.headers.get('cache-control')).toBe('no-store')
    expect(await reponse.text()).toContain('momentanément indisponible')
  })

  it('le dit aussi quand la base cesse de répondre pendant le rendu', async () => {
    lireVersion.mockResolvedValueOnce('1').mockRejectedValue(RESERVE_VIDE)
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }))
    expect((await ask('/departements')).status).toBe(503)
  })

  it('ne prend pas une faute du portail pour une panne qui passera', async () => {
    lireVersion.mockResolvedValue('2')
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }))
    expect((await ask('/departements')).status).toBe(200)
  })

  it('laisse à la page ce que la base refuse pour longtemps', async () => {
    lireVersion.mockRejectedValue(new Error('relation "version_publication" does not exist'))
    expect((await ask('/departements')).status).toBe(200)
  })
})

describe.each(['/espace', '/espace/actes/1/montants', '/connexion', '/signaler'])(
  '%s, que le portail rend à chacun',
  (page) => {
    it('dit aussi quand revenir', async () => {
      demanderBase.mockRejectedValue(RESERVE_VIDE)
      const reponse = await ask(page)
      expect(reponse.status).toBe(503)
      expect(reponse.headers.get('retry-after')).toBe(String(ATTENTE_S))
      expect(await reponse.text()).toContain('momentanément indisponible')
    })

    it('se rend quand la base répond, ou refuse pour longtemps', async () => {
      demanderBase.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('permission denied'))
      expect((await ask(page)).status).toBe(200)
      expect((await ask(page)).status).toBe(200)
    })
  },
)
