import { withConnexion } from '@/lib/cli/base/connexion'
import { ROLES } from '@/lib/cli/base/roles'
import { listMigrations, readMigrations, readSchema } from '@/lib/cli/migrations/dossier'
import { withMoteur } from '@/lib/cli/migrations/moteur'
import { installTaches } from '@/lib/cli/taches/installation'

/** Où en est une base par rapport aux migrations du projet. */
export interface EtatMigrations {
  readonly enAttente: readonly string[]
  readonly modifiees: readonly string[]
  readonly echouees: readonly string[]
}

/** Les tables que seul le SQL des migrations connaît : le schéma n’a pas à les décrire. */
const FILTRE = { externalTables: ['espace.journal_tete'], externalEnums: [] }

/**
 * Applique les migrations en attente, installe les files de travaux et donne les noms des migrations. L’application pourra lire l’historique pour savoir où elle en est.
 *
 * Une migration s’applique entière ou pas du tout : celle qu’une panne a interrompue n’a rien laissé et se reprend simplement.
 */
export async function deployMigrations(proprietaire: string): Promise<readonly string[]> {
  const { echouees } = await getEtatMigrations(proprietaire)
  const appliquees = await withMoteur(proprietaire, async (moteur) => {
    for (const migrationName of echouees) await moteur.markMigrationRolledBack({ migrationName })
    const { appliedMigrationNames } = await moteur.applyMigrations({
      migrationsList: readMigrations(),
      filters: FILTRE,
    })
    return appliedMigrationNames
  })
  await withConnexion(proprietaire, async (client) => {
    await client.query(`GRANT USAGE ON SCHEMA public TO ${ROLES.application}`)
    await client.query(`GRANT SELECT ON public._prisma_migrations TO ${ROLES.application}`)
  })
  await installTaches(proprietaire)
  return appliquees
}

/** Dit où en est une base, pour qui la possède. */
export async function getEtatMigrations(proprietaire: string): Promise<EtatMigrations> {
  const diagnostic = await withMoteur(proprietaire, (moteur) =>
    moteur.diagnoseMigrationHistory({
      migrationsList: readMigrations(),
      optInToShadowDatabase: false,
      filters: FILTRE,
    }),
  )
  return {
    enAttente: await listEnAttente(proprietaire),
    modifiees: diagnostic.editedMigrationNames,
    echouees: diagnostic.failedMigrationNames,
  }
}

/** Les migrations que la base n’a pas encore, lues par n’importe quel rôle qui voit l’historique. */
export async function listEnAttente(url: string): Promise<readonly string[]> {
  return withConnexion(url, async (client) => {
    const { rows: tables } = await client.query<{ existe: boolean }>(
      `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS existe`,
    )
    if (tables[0]?.existe !== true) return listMigrations()
    const { rows } = await client.query<{ nom: string }>(
      'SELECT migration_name AS nom FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    const appliquees = new Set(rows.map(({ nom }) => nom))
    return listMigrations().filter((nom) => !appliquees.has(nom))
  })
}

/** Le SQL qui manque aux migrations pour arriver au schéma ; vide s’ils s’accordent. Demande de pouvoir créer une base d’essai. */
export async function diffMigrations(administrateur: string): Promise<string> {
  const { stdout, exitCode } = await withMoteur(administrateur, (moteur) =>
    moteur.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', files: readSchema() },
      script: true,
      exitCode: true,
      filters: FILTRE,
    }),
  )
  return exitCode === 0 ? '' : (stdout ?? '')
}
