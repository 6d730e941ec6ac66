import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { getServerSession, type NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { cache } from 'react'
import { loadViewer, type Viewer } from '@/lib/platform/auth/viewer'
import { getPrisma } from '@/lib/platform/db/client'
import { getEnv } from '@/lib/platform/env'

const DUREE_SECONDES = 12 * 60 * 60
const OCTETS_JETON = 32

declare module 'next-auth' {
  interface Session {
    utilisateurId: string
  }
}

/** La base ne garde que l’empreinte : la lire ne donne aucun jeton utilisable. */
function computeEmpreinte(jeton: string): string {
  return createHash('sha256').update(jeton).digest('hex')
}

function isSecure(): boolean {
  return getEnv().NEXTAUTH_URL.startsWith('https://')
}

function getCookieName(): string {
  return isSecure() ? '__Host-tandem.session' : 'tandem.session'
}

const COOKIE = { httpOnly: true, sameSite: 'lax', path: '/' } as const

// Aucun fournisseur n’est encore branché : next-auth ne crée ni compte ni lien, il tient les sessions.
const adapter: Adapter = {
  getSessionAndUser: readSession,
  updateSession: prolonger,
  deleteSession,
}

async function readSession(jeton: string) {
  const session = await getPrisma().session.findUnique({ where: { empreinte: computeEmpreinte(jeton) } })
  if (!session) return null
  return {
    session: { sessionToken: jeton, userId: session.utilisateurId, expires: session.expireLe },
    user: { id: session.utilisateurId, email: '', emailVerified: null },
  }
}

async function prolonger({ sessionToken, expires }: { readonly sessionToken: string; readonly expires?: Date }) {
  if (expires) {
    await getPrisma().session.updateMany({
      where: { empreinte: computeEmpreinte(sessionToken) },
      data: { expireLe: expires },
    })
  }
  return null
}

/** Configuration de next-auth, dont ce module est le seul dépositaire. */
export function getAuthOptions(): NextAuthOptions {
  return {
    adapter,
    providers: [],
    secret: getEnv().NEXTAUTH_SECRET,
    session: { strategy: 'database', maxAge: DUREE_SECONDES },
    pages: { signIn: '/connexion' },
    cookies: { sessionToken: { name: getCookieName(), options: { ...COOKIE, secure: isSecure() } } },
    callbacks: {
      session({ session, user }) {
        return { ...session, utilisateurId: user.id }
      },
    },
  }
}

/**
 * La personne connectée, lue une fois par requête ; null sans session valable. next-auth répond d’une base muette comme
 * d’une session finie, et l’agent irait se reconnecter pour rien : la panne se retient, et se dit.
 */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const pannes: unknown[] = []
  const retenir = (panne: unknown) => {
    pannes.push(panne)
    return null
  }
  const session = await getServerSession({
    ...getAuthOptions(),
    adapter: {
      ...adapter,
      getSessionAndUser: async (jeton) => readSession(jeton).catch(retenir),
      updateSession: async (prolongee) => prolonger(prolongee).catch(retenir),
    },
  })
  if (pannes.length > 0) throw pannes[0]
  return session ? loadViewer(session.utilisateurId) : null
})

/** Ouvre une session et pose son jeton dans le navigateur, à la place de la précédente ; les sessions échues s’en vont. */
export async function openSession(utilisateurId: string): Promise<void> {
  await closeSession()
  await getPrisma().session.deleteMany({ where: { utilisateurId, expireLe: { lt: new Date() } } })
  const jeton = randomBytes(OCTETS_JETON).toString('base64url')
  const expireLe = new Date(Date.now() + DUREE_SECONDES * 1000)
  await getPrisma().session.create({ data: { empreinte: computeEmpreinte(jeton), utilisateurId, expireLe } })
  const magasin = await cookies()
  magasin.set(getCookieName(), jeton, { ...COOKIE, secure: isSecure(), expires: expireLe })
}

/** Ferme la session du navigateur courant, dans la base comme dans le navigateur. */
export async function closeSession(): Promise<void> {
  const magasin = await cookies()
  const jeton = magasin.get(getCookieName())?.value
  if (jeton) await deleteSession(jeton)
  magasin.set(getCookieName(), '', { ...COOKIE, secure: isSecure(), maxAge: 0 })
}

async function deleteSession(jeton: string): Promise<void> {
  await getPrisma().session.deleteMany({ where: { empreinte: computeEmpreinte(jeton) } })
}
