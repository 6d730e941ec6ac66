import type { TestProject } from 'vitest/node'
import { ensureBase, ensureRoles, getBases } from '@/lib/cli/base/preparation'
import type { Adresse } from '@/lib/cli/base/url'
import { deployMigrations } from '@/lib/cli/migrate'
import type { Secrets } from '@/lib/cli/outils/secrets'
import { startServeurTemporaire } from '@/lib/cli/postgres/temporaire'
import { loadReference } from '@/prisma/seed/reference/index'

declare module 'vitest' {
  interface ProvidedContext {
    readonly serveur: Adresse
    readonly secrets: Secrets
  }
}

/** La base dont chaque fichier d’essais reçoit une copie : migrée, avec les territoires et les cadres, sans convention. */
export const MODELE = 'tandem_modele'

/** Démarre un Postgres pour toute la série et y prépare le modèle. */
export default async function setup(projet: TestProject): Promise<() => Promise<unknown>> {
  const serveur = await startServeurTemporaire()
  try {
    await ensureRoles(serveur.adresse, serveur.secrets)
    await ensureBase(serveur.adresse, MODELE)
    const { proprietaire } = getBases(serveur.adresse, MODELE, serveur.secrets)
    await deployMigrations(proprietaire)
    await loadReference(proprietaire)
  } catch (erreur) {
    await serveur.close()
    throw erreur
  }
  projet.provide('serveur', serveur.adresse)
  projet.provide('secrets', serveur.secrets)
  return () => serveur.close()
}
