import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withConnexion } from '@/lib/cli/base/connexion'
import { type BasesFournies, ensureBase, ensureRoles, getBases } from '@/lib/cli/base/preparation'
import { formatUrl, withBase } from '@/lib/cli/base/url'
import { deployMigrations } from '@/lib/cli/migrate'
import { onArret } from '@/lib/cli/outils/arret'
import { startServeurTemporaire } from '@/lib/cli/postgres/temporaire'
import { completeEnv } from '@/lib/platform/env'
import { closeDepot } from '@/lib/platform/taches/depot'
import { loadDonnees } from '@/prisma/seed'

/** Une base du banc, par ses trois rôles et par le superutilisateur, que le cloisonnement n’arrête pas. */
export interface BaseDuBanc extends BasesFournies {
  readonly administrateur: string
}

const SQL = readFileSync(path.join(import.meta.dirname, 'copies.sql'), 'utf8')

/** Les données réelles sur 121 territoires tous renseignés, et cent fois autant. */
export async function createBases(): Promise<{ readonly une: BaseDuBanc; readonly cent: BaseDuBanc }> {
  const serveur = await startServeurTemporaire()
  onArret(() => serveur.close())
  await ensureRoles(serveur.adresse, serveur.secrets)
  const open = async (nom: string, modele?: string): Promise<BaseDuBanc> => {
    await ensureBase(serveur.adresse, nom, modele)
    const administrateur = withBase(formatUrl(serveur.adresse), nom)
    return { ...getBases(serveur.adresse, nom, serveur.secrets), administrateur }
  }

  const une = await open('banc_1')
  completeEnv({
    TANDEM_MODE: 'demonstration',
    DATABASE_URL: une.application,
    DATABASE_URL_PUBLIC: une.publique,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-du-banc-sans-aucune-valeur-ailleurs',
  })
  await deployMigrations(une.proprietaire)
  await loadDonnees({ ownerUrl: une.proprietaire, demonstration: true })
  await closeDepot()
  const cent = await open('banc_100', 'banc_1')
  await multiply(une, 1)
  await multiply(cent, 100)
  return { une, cent }
}

async function multiply({ administrateur }: BaseDuBanc, copies: number): Promise<void> {
  await withConnexion(administrateur, (client) => client.query(SQL.replaceAll(':copies', String(copies))))
}
