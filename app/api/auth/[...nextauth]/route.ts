import NextAuth from 'next-auth'
import { getAuthOptions } from '@/lib/platform/auth/session'

// next-auth lit la requête lui-même ; sa configuration attend l’environnement, donc la requête.
async function handle(request: Request, contexte: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return NextAuth(getAuthOptions())(request, contexte)
}

export { handle as GET, handle as POST }
