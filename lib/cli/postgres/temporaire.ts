import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createSecrets, type Secrets } from '@/lib/cli/outils/secrets'
import { removeDonnees } from '@/lib/cli/postgres/emplacement'
import { type Serveur, startServeur } from '@/lib/cli/postgres/serveur'

/** Un Postgres qui disparaît avec ses données quand on le ferme. */
export interface ServeurTemporaire extends Serveur {
  readonly secrets: Secrets
}

/** Rien n’y survit : inutile d’attendre que le disque ait écrit. */
const SANS_DISQUE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** Démarre un Postgres vide pour le temps d’un essai. */
export async function startServeurTemporaire(): Promise<ServeurTemporaire> {
  const donnees = mkdtempSync(path.join(tmpdir(), 'tandem-essai-'))
  const secrets = createSecrets()
  const serveur = await startServeur(donnees, secrets.postgres, SANS_DISQUE)
  return {
    ...serveur,
    secrets,
    async close() {
      const code = await serveur.close()
      removeDonnees(donnees)
      return code
    },
  }
}
