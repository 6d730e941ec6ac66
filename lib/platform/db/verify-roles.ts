import 'server-only'
import { getPrisma, getPublicPrisma } from '@/lib/platform/db/client'

interface EtatRole {
  readonly nom: string
  readonly superutilisateur: boolean
  readonly contourne: boolean
  readonly possede: number
  readonly espace: boolean
}

interface LectureBrute {
  $queryRaw: ReturnType<typeof getPrisma>['$queryRaw']
}

async function readRole(base: LectureBrute): Promise<EtatRole | undefined> {
  const [role] = await base.$queryRaw<EtatRole[]>`
    SELECT r.rolname AS nom, r.rolsuper AS superutilisateur, r.rolbypassrls AS contourne,
      (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('espace', 'publication', 'pgboss') AND c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS possede,
      has_schema_privilege(r.oid, (SELECT oid FROM pg_namespace WHERE nspname = 'espace'), 'USAGE') AS espace
    FROM pg_roles r WHERE r.rolname = current_user`
  return role
}

function listDefauts(role: EtatRole | undefined, variable: string): readonly string[] {
  if (!role) return [`${variable} : le rôle de connexion est introuvable.`]
  return [
    role.superutilisateur && `${variable} : le rôle « ${role.nom} » est superutilisateur.`,
    role.contourne && `${variable} : le rôle « ${role.nom} » contourne le cloisonnement par ligne (BYPASSRLS).`,
    role.possede > 0 && `${variable} : le rôle « ${role.nom} » possède ${role.possede} tables du portail.`,
  ].filter((defaut) => defaut !== false)
}

/** Ce qui interdit de servir avec les rôles configurés ; une liste vide vaut accord. */
export async function verifyRoles(): Promise<readonly string[]> {
  const [application, lecteur] = await Promise.all([readRole(getPrisma()), readRole(getPublicPrisma())])
  return [
    ...listDefauts(application, 'DATABASE_URL'),
    ...listDefauts(lecteur, 'DATABASE_URL_PUBLIC'),
    ...(lecteur?.espace ? ['DATABASE_URL_PUBLIC : ce rôle entre dans les tables de travail.'] : []),
  ]
}
