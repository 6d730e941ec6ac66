import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SCHEMA = path.join('prisma', 'schema')
const MIGRATIONS = path.join('prisma', 'migrations')
const VERROU = 'migration_lock.toml'
const SCRIPT = 'migration.sql'

/** Le schéma Prisma, fichier par fichier, comme le moteur le demande. */
export function readSchema(): { path: string; content: string }[] {
  return readdirSync(SCHEMA)
    .filter((nom) => nom.endsWith('.prisma'))
    .sort()
    .map((nom) => path.join(SCHEMA, nom))
    .map((fichier) => ({ path: fichier, content: readFileSync(fichier, 'utf8') }))
}

/** Les noms des migrations, dans l’ordre où elles s’appliquent. */
export function listMigrations(): readonly string[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entree) => entree.isDirectory())
    .map((entree) => entree.name)
    .sort()
}

/** Les migrations et leur contenu, comme le moteur les demande. */
export function readMigrations() {
  const verrou = path.join(MIGRATIONS, VERROU)
  return {
    baseDir: path.resolve(MIGRATIONS),
    lockfile: { path: VERROU, content: existsSync(verrou) ? readFileSync(verrou, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations().map((nom) => ({
      path: nom,
      migrationFile: {
        path: SCRIPT,
        content: { tag: 'ok' as const, value: readFileSync(path.join(MIGRATIONS, nom, SCRIPT), 'utf8') },
      },
    })),
  }
}

/** Écrit une nouvelle migration, datée pour venir après les autres, et donne son chemin. */
export function writeMigration(nom: string, sql: string, date: Date): string {
  const horodatage = date.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const dossier = path.join(MIGRATIONS, `${horodatage}_${nom}`)
  mkdirSync(dossier, { recursive: true })
  writeFileSync(path.join(dossier, SCRIPT), sql)
  return path.join(dossier, SCRIPT)
}
