import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { type BasesFournies, ensureBase, getBases } from '@/lib/cli/base/preparation'
import { formatUrl } from '@/lib/cli/base/url'
import { completeEnv } from '@/lib/platform/env'
import { closeDepot } from '@/lib/platform/taches/depot'
import { MODELE } from '@/tests/support/serveur'

let fournie: BasesFournies | null = null

/** La base du fichier d’essais en cours, pour les fabriques qui y créent des personnes. */
export function getBasesFournies(): BasesFournies {
  if (!fournie) throw new Error('Aucune base n’est fournie à cet essai')
  return fournie
}

/**
 * Donne au fichier d’essais sa propre base, copiée du modèle et supprimée à la fin, et les adresses de ses trois rôles.
 *
 * L’environnement est posé dès l’appel, avant tout essai : le code du portail s’y connecte comme en service.
 */
export function provideBase(): BasesFournies {
  const serveur = inject('serveur')
  const nom = `tandem_${randomUUID()}`
  const bases = getBases(serveur, nom, inject('secrets'))
  completeEnv({
    TANDEM_MODE: 'demonstration',
    DATABASE_URL: bases.application,
    DATABASE_URL_PUBLIC: bases.publique,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-des-essais-sans-aucune-valeur',
  })

  beforeAll(() => ensureBase(serveur, nom, MODELE))
  afterAll(async () => {
    await closeDepot()
    await withConnexion(formatUrl(serveur), (client) =>
      client.query(`DROP DATABASE ${pg.escapeIdentifier(nom)} WITH (FORCE)`),
    )
  })
  fournie = bases
  return bases
}
