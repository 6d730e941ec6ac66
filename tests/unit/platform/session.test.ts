import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { NextAuthOptions } from 'next-auth'
import { beforeAll, expect, it, vi } from 'vitest'
import { getViewer } from '@/lib/platform/auth/session'
import { completeEnv } from '@/lib/platform/env'

const findSession = vi.hoisted(() => vi.fn<() => Promise<null>>())
vi.mock('@/lib/platform/db/client', () => ({ getPrisma: () => ({ session: { findUnique: findSession } }) }))

// next-auth est le vrai : c’est lui qui avale les pannes. Seule lui manque une demande de Next.
vi.mock('next-auth', async (importOriginal) => {
  const { getServerSession } = await importOriginal<typeof import('next-auth')>()
  return {
    getServerSession: (options: NextAuthOptions) => {
      const demande = Object.assign(new IncomingMessage(new Socket()), { cookies: { 'tandem.session': 'jeton' } })
      return getServerSession(demande, new ServerResponse(demande), options)
    },
  }
})

beforeAll(() => {
  completeEnv({
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-des-essais-sans-aucune-valeur',
    DATABASE_URL: 'postgresql://tandem_app@base/tandem',
    DATABASE_URL_PUBLIC: 'postgresql://tandem_public@base/tandem',
  })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

it('une base muette n’est pas une session finie : la panne se dit', async () => {
  const panne = new Error("Can't reach database server at 127.0.0.1:5432")
  findSession.mockRejectedValue(panne)
  await expect(getViewer()).rejects.toBe(panne)
})

it('une session que la base ne connaît pas n’est à personne', async () => {
  findSession.mockResolvedValue(null)
  expect(await getViewer()).toBeNull()
})
