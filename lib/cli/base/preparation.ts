import pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createRoles, listManquants, listRolesDeService, ROLES, type Role } from '@/lib/cli/base/roles'
import { type Adresse, formatUrl } from '@/lib/cli/base/url'
import type { Secrets } from '@/lib/cli/outils/secrets'

/** Les adresses d’une même base, une par rôle. Sans propriétaire, le portail se sert de la base sans pouvoir la faire évoluer. */
export interface Bases {
  readonly proprietaire: string | undefined
  readonly application: string
  readonly publique: string
}

/** Les adresses d’une base dont Tandem a lui-même tiré les mots de passe au sort. */
export interface BasesFournies extends Bases {
  readonly proprietaire: string
}

/** Crée, s’ils manquent, les trois rôles de Tandem sur un serveur dont on est l’administrateur. */
export async function ensureRoles(serveur: Adresse, secrets: Secrets): Promise<void> {
  const roles: readonly Role[] = [
    { nom: ROLES.proprietaire, motDePasse: secrets.proprietaire },
    ...listRolesDeService(secrets.application, secrets.publique),
  ]
  const url = formatUrl(serveur)
  await createRoles(url, await listManquants(url, roles))
}

/** Crée une base, vide ou copiée d’un modèle, si elle n’existe pas, et l’ouvre aux seuls rôles de Tandem. */
export async function ensureBase(serveur: Adresse, nom: string, modele = 'template0'): Promise<void> {
  const base = pg.escapeIdentifier(nom)
  await withConnexion(formatUrl(serveur), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [nom])
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${base} OWNER ${ROLES.proprietaire} TEMPLATE ${pg.escapeIdentifier(modele)}`)
    }
    await client.query(`REVOKE ALL ON DATABASE ${base} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${base} TO ${ROLES.application}, ${ROLES.publique}`)
  })
}

/** Les trois adresses d’une base de ce serveur. */
export function getBases(serveur: Adresse, nom: string, secrets: Secrets): BasesFournies {
  const format = (role: string, motDePasse: string) => formatUrl({ ...serveur, base: nom, role, motDePasse })
  return {
    proprietaire: format(ROLES.proprietaire, secrets.proprietaire),
    application: format(ROLES.application, secrets.application),
    publique: format(ROLES.publique, secrets.publique),
  }
}
