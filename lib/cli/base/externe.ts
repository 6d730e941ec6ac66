import type { Bases } from '@/lib/cli/base/preparation'
import { createRoles, formatCreation, listManquants, listRolesDeService, ROLES, type Role } from '@/lib/cli/base/roles'
import { readRole } from '@/lib/cli/base/url'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import type { EnvLancement } from '@/lib/platform/env'

/** Vérifie la base donnée par DATABASE_URL et, si le propriétaire le peut, crée les rôles qui lui manquent. */
export async function openBaseExterne(env: EnvLancement & { readonly DATABASE_URL: string }): Promise<Bases> {
  const { DATABASE_URL: base, DATABASE_URL_PUBLIC: basePublique, DATABASE_URL_PROPRIETAIRE: baseProprietaire } = env
  if (basePublique === undefined) {
    throw new ErreurExpliquee(`DATABASE_URL est donné sans DATABASE_URL_PUBLIC, l’adresse du rôle ${ROLES.publique}.`)
  }
  checkNom('DATABASE_URL', base, ROLES.application)
  checkNom('DATABASE_URL_PUBLIC', basePublique, ROLES.publique)
  if (baseProprietaire !== undefined) {
    await ensureRolesDeService(
      baseProprietaire,
      listRolesDeService(readRole(base).motDePasse, readRole(basePublique).motDePasse),
    )
  }
  return { proprietaire: baseProprietaire, application: base, publique: basePublique }
}

/** Les migrations donnent leurs droits à des rôles nommés : une adresse au nom d’un autre rôle n’aurait accès à rien. */
function checkNom(variable: string, url: string, attendu: string): void {
  const { role } = readRole(url)
  if (role === attendu) return
  throw new ErreurExpliquee(`${variable} doit se connecter sous le rôle ${attendu}, et non « ${role} ».`)
}

async function ensureRolesDeService(proprietaire: string, roles: readonly Role[]): Promise<void> {
  const manquants = await listManquants(proprietaire, roles)
  if (manquants.length === 0) return
  try {
    await createRoles(proprietaire, manquants)
  } catch {
    const ordres = manquants.flatMap((role) =>
      formatCreation({ ...role, motDePasse: 'le mot de passe de son adresse' }),
    )
    throw new ErreurExpliquee(
      `Des rôles manquent à la base, et le propriétaire n’a pas le droit de les créer. Faites exécuter :\n${ordres.map((ordre) => `  ${ordre};`).join('\n')}`,
    )
  }
}
