import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/lib/platform/db/generated/client'
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

// En développement, chaque rechargement à chaud réévalue ce module : les connexions restent sur l’objet global, tant que le
// client connaît les mêmes colonnes.
const COLONNES = JSON.stringify(Object.entries(Prisma).filter(([nom]) => nom.endsWith('ScalarFieldEnum')))

declare global {
  var tandemClients: Map<string, PrismaClient> | undefined
}

function keepClient(connectionString: string, max: number): PrismaClient {
  globalThis.tandemClients ??= new Map()
  const cle = `${connectionString} ${COLONNES}`
  const garde = globalThis.tandemClients.get(cle)
  if (garde) return garde
  const client = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max, connectionTimeoutMillis: DELAI_CONNEXION_MS },
      { statementNameGenerator: createNommeur() },
    ),
  })
  globalThis.tandemClients.set(cle, client)
  return client
}

/**
 * La base vue par l’application. Sans contexte de transaction, le cloisonnement ne rend aucune ligne. La première demande
 * fixe le nombre de connexions.
 */
export function getPrisma(connexions = CONNEXIONS): PrismaClient {
  return keepClient(getEnv().DATABASE_URL, connexions)
}

/** La base vue par le public : la publication, et rien d’autre. */
export function getPublicPrisma(): PublicClient {
  return keepClient(getEnv().DATABASE_URL_PUBLIC, CONNEXIONS)
}

/** Ferme les connexions ouvertes (commandes et tests). */
export async function disconnect(): Promise<void> {
  const clients = [...(globalThis.tandemClients?.values() ?? [])]
  globalThis.tandemClients = undefined
  await Promise.all(clients.map((client) => client.$disconnect()))
}
