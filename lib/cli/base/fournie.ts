import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { type BasesFournies, ensureBase, ensureRoles, getBases } from '@/lib/cli/base/preparation'
import { closeTout, isArretCommence, onArret } from '@/lib/cli/outils/arret'
import { loadSecrets, type Secrets } from '@/lib/cli/outils/secrets'
import { lockDonnees } from '@/lib/cli/outils/verrou'
import { startServeur } from '@/lib/cli/postgres/serveur'

/** La base du portail sur le Postgres fourni, et les secrets qui l’accompagnent. */
export interface BaseFournie {
  readonly bases: BasesFournies
  readonly secrets: Secrets
}

const NOM = 'tandem'

/** Démarre le Postgres fourni avec Tandem et prépare sa base ; il s’arrêtera avec le portail. */
export async function openBaseFournie(dossier: string): Promise<BaseFournie> {
  const donnees = path.resolve(dossier)
  mkdirSync(donnees, { recursive: true })
  chmodSync(donnees, 0o711)
  onArret(await lockDonnees(donnees))

  const secrets = loadSecrets(donnees)
  const serveur = await startServeur(donnees, secrets.postgres)
  onArret(() => serveur.close())
  void serveur.fin.then(() => {
    if (isArretCommence()) return
    console.error('La base de données s’est arrêtée d’elle-même : le portail s’arrête aussi.')
    process.exitCode = 1
    return closeTout()
  })

  await ensureRoles(serveur.adresse, secrets)
  await ensureBase(serveur.adresse, NOM)
  return { bases: getBases(serveur.adresse, NOM, secrets), secrets }
}
