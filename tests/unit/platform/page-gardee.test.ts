import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { completeEnv } from '@/lib/platform/env'
import { readPageGardee } from '@/lib/platform/http/page-gardee'

const NONCE_DU_RENDU = 'AAAAAAAAAAAAAAAAAAAAAA=='
const PREMIER = 'BBBBBBBBBBBBBBBBBBBBBB=='
const SECOND = 'CCCCCCCCCCCCCCCCCCCCCC=='

function composePage(nonce: string, texte = '« é »'): string {
  return `<script nonce="${nonce}">${texte}</script><script nonce="${nonce}"></script>`
}

const demande = vi.fn<typeof fetch>()

function renderPage(status = 200, contenu = composePage(NONCE_DU_RENDU)): Response {
  return new Response(contenu, {
    status,
    headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': `script-src 'nonce-${NONCE_DU_RENDU}'` },
  })
}

beforeEach(() => {
  completeEnv({
    PORT: '3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-des-essais-sans-aucune-valeur',
    DATABASE_URL: 'postgresql://essais',
    DATABASE_URL_PUBLIC: 'postgresql://essais',
  })
  vi.stubGlobal('fetch', demande)
})

afterEach(() => {
  vi.unstubAllGlobals()
  demande.mockReset()
})

describe('Une page gardée', () => {
  it('ne se rend qu’une fois sous une étiquette, et de nouveau sous la suivante', async () => {
    demande.mockImplementation(async () => renderPage())
    await Promise.all([readPageGardee('/a', 'un', PREMIER), readPageGardee('/a', 'un', SECOND)])
    await readPageGardee('/a', 'un', PREMIER)
    expect(demande).toHaveBeenCalledTimes(1)
    await readPageGardee('/a', 'deux', PREMIER)
    expect(demande).toHaveBeenCalledTimes(2)
  })

  it('porte le nonce de chaque réponse, jamais celui du rendu ni d’une autre', async () => {
    demande.mockImplementation(async () => renderPage())
    const pages = await Promise.all(
      [PREMIER, SECOND].map(async (nonce) => (await readPageGardee('/b', 'un', nonce))?.text()),
    )
    expect(pages).toEqual([PREMIER, SECOND].map((nonce) => composePage(nonce)))
  })

  it('reste entière quand elle est trop grande pour partir d’un bloc', async () => {
    const texte = '« é »'.repeat(10_000)
    demande.mockImplementation(async () => renderPage(200, composePage(NONCE_DU_RENDU, texte)))
    const recue = await (await readPageGardee('/grande', 'un', PREMIER))?.text()
    expect(recue).toBe(composePage(PREMIER, texte))
  })

  it('n’est ni une erreur ni un renvoi : ceux-là se redemandent', async () => {
    demande.mockImplementation(async () => renderPage(404))
    expect(await readPageGardee('/c', 'un', PREMIER)).toBeNull()
    demande.mockRejectedValueOnce(new Error('refusé'))
    expect(await readPageGardee('/c', 'un', PREMIER)).toBeNull()
    demande.mockImplementation(async () => renderPage())
    expect(await readPageGardee('/c', 'un', PREMIER)).not.toBeNull()
  })
})
