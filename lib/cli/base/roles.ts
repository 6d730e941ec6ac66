import pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'

/** Les rôles de la base, que les migrations nomment. */
export const ROLES = {
  proprietaire: 'tandem_proprietaire',
  application: 'tandem_app',
  publique: 'tandem_public',
} as const

/** Un rôle à créer, et le temps qu’une requête de ce rôle peut prendre. */
export interface Role {
  readonly nom: string
  readonly motDePasse: string
  readonly delai?: string
}

const DELAI_APPLICATION = '30s'
const DELAI_PUBLIQUE = '10s'

/** Les deux rôles qui servent le portail, avec leurs mots de passe. */
export function listRolesDeService(application: string, publique: string): readonly Role[] {
  return [
    { nom: ROLES.application, motDePasse: application, delai: DELAI_APPLICATION },
    { nom: ROLES.publique, motDePasse: publique, delai: DELAI_PUBLIQUE },
  ]
}

/** Le SQL qui crée un rôle sans aucun privilège : les migrations lui donnent les siens. */
export function formatCreation({ nom, motDePasse, delai }: Role): readonly string[] {
  const role = pg.escapeIdentifier(nom)
  const creation = `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${pg.escapeLiteral(motDePasse)}`
  if (delai === undefined) return [creation]
  return [
    creation,
    `ALTER ROLE ${role} SET statement_timeout = '${delai}'`,
    `ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '${delai}'`,
  ]
}

/** Ceux de ces rôles que le serveur n’a pas. */
export async function listManquants(url: string, roles: readonly Role[]): Promise<readonly Role[]> {
  return withConnexion(url, async (client) => {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles')
    const connus = new Set(rows.map(({ rolname }) => rolname))
    return roles.filter(({ nom }) => !connus.has(nom))
  })
}

/** Crée ces rôles, tous ou aucun. */
export async function createRoles(url: string, roles: readonly Role[]): Promise<void> {
  await withConnexion(url, async (client) => {
    await client.query('BEGIN')
    for (const ordre of roles.flatMap(formatCreation)) await client.query(ordre)
    await client.query('COMMIT')
  })
}
