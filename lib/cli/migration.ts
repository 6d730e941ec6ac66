import { ensureRoles } from '@/lib/cli/base/preparation'
import { formatUrl } from '@/lib/cli/base/url'
import { diffMigrations } from '@/lib/cli/migrate'
import { writeMigration } from '@/lib/cli/migrations/dossier'
import { onArret } from '@/lib/cli/outils/arret'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { startServeurTemporaire } from '@/lib/cli/postgres/temporaire'

/** Écrit la migration qui mène des précédentes au schéma. */
export async function createMigration(nom: string | undefined): Promise<void> {
  if (nom === undefined || !/^[a-z0-9_]+$/.test(nom)) {
    throw new ErreurExpliquee('Donnez un nom à la migration, en minuscules : npm run migration -- ajoute_les_annexes')
  }
  const sql = await computeEcart()
  console.log(sql === '' ? 'Le schéma n’a pas changé.' : `Migration écrite : ${writeMigration(nom, sql, new Date())}`)
}

/** Échoue si les migrations ne mènent pas exactement au schéma. */
export async function checkMigrations(): Promise<void> {
  const sql = await computeEcart()
  if (sql !== '') throw new ErreurExpliquee(`Les migrations ne mènent pas au schéma. Il leur manque :\n${sql}`)
}

async function computeEcart(): Promise<string> {
  const serveur = await startServeurTemporaire()
  onArret(() => serveur.close())
  await ensureRoles(serveur.adresse, serveur.secrets)
  return diffMigrations(formatUrl(serveur.adresse))
}
