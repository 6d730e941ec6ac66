import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { canConnect } from '@/lib/cli/base/connexion'
import { type BasesFournies, ensureBase, ensureRoles, getBases } from '@/lib/cli/base/preparation'
import { closeTout, isArretCommence, onArret } from '@/lib/cli/outils/arret'
import { loadSecrets, type Secrets } from '@/lib/cli/outils/secrets'
import { lockDonnees } from '@/lib/cli/outils/verrou'
import { readPort } from '@/lib/cli/postgres/emplacement'
import { getAdresse, startServeur } from '@/lib/cli/postgres/serveur'

/** La base du portail sur le Postgres fourni, et les secrets qui l’accompagnent. */
export interface BaseFournie {
  readonly bases: BasesFournies
  readonly secrets: Secrets
}

const NOM = 'tandem'

/** La base d’un portail en marche sur ces données ; null si aucun ne répond. */
export async function findBaseFournie(dossier: string): Promise<BaseFournie | null> {
  const donnees = path.resolve(dossier)
  const port = readPort(donnees)
  if (port === undefined) return null
  const secrets = loadSecrets(donnees)
  const bases = getBases(getAdresse(secrets.postgres, port), NOM, secrets)
  return (await canConnect(bases.proprietaire)) ? { bases, secrets } : null
}

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
