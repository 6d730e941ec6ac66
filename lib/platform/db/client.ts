import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { createNommeur } from '@/lib/platform/db/instructions'
import { getEnv } from '@/lib/platform/env'

/** Les seules tables que le rôle public peut lire : le type le dit, la base l’impose. */
export type PublicClient = Pick<
  PrismaClient,
  | 'region'
  | 'departement'
  | 'collectivite'
  | 'collectiviteDepartement'
  | 'publication'
  | 'conventionPubliee'
  | 'conventionPublieeDepartement'
  | 'cellulePubliee'
  | 'montantPublie'
  | 'documentPublie'
  | 'morceauDocumentPublie'
  | 'fichePubliee'
  | 'classementMontant'
  | 'ecartPublie'
  | 'recherche'
  | 'versionPublication'
  | 'denominateur'
  | 'annonce'
  | '$queryRaw'
>

const CONNEXIONS = 10
const DELAI_CONNEXION_MS = 5_000

// En développement, chaque rechargement à chaud réévalue ce module : les connexions restent sur l’objet global.
declare global {
  var tandemEspace: PrismaClient | undefined
  var tandemPublic: PrismaClient | undefined
}

function connect(connectionString: string, max: number): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max, connectionTimeoutMillis: DELAI_CONNEXION_MS },
      { statementNameGenerator: createNommeur() },
    ),
  })
}

/**
 * La base vue par l’application. Sans contexte de transaction, le cloisonnement ne rend aucune ligne. La première demande
 * fixe le nombre de connexions.
 */
export function getPrisma(connexions = CONNEXIONS): PrismaClient {
  globalThis.tandemEspace ??= connect(getEnv().DATABASE_URL, connexions)
  return globalThis.tandemEspace
}

/** La base vue par le public : la publication, et rien d’autre. */
export function getPublicPrisma(): PublicClient {
  globalThis.tandemPublic ??= connect(getEnv().DATABASE_URL_PUBLIC, CONNEXIONS)
  return globalThis.tandemPublic
}

/** Ferme les connexions ouvertes (commandes et tests). */
export async function disconnect(): Promise<void> {
  await Promise.all([globalThis.tandemEspace?.$disconnect(), globalThis.tandemPublic?.$disconnect()])
  globalThis.tandemEspace = undefined
  globalThis.tandemPublic = undefined
}
