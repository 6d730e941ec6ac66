import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { Transaction } from '@/lib/platform/db/contexte'
import { getEnv } from '@/lib/platform/env'
import { type File, SCHEMA_TACHES, type TravailCourriel, type TravailResume } from '@/lib/platform/taches/files'

interface Travaux {
  readonly courriel: TravailCourriel
  readonly resume: TravailResume
}

// En développement, chaque rechargement à chaud réévalue ce module : le dépôt reste sur l’objet global.
declare global {
  var tandemDepot: Promise<PgBoss> | undefined
}

/** Dépose des travaux dans la transaction donnée : ils n’existent que si elle aboutit. */
export async function enqueue<F extends File & keyof Travaux>(
  tx: Transaction,
  file: F,
  travaux: readonly Travaux[F][],
): Promise<void> {
  if (travaux.length === 0) return
  const depot = await openDepot()
  await depot.insert(
    file,
    travaux.map((data) => ({ data })),
    { db: fromPrisma(tx) },
  )
}

/** Le guichet où le portail dépose ; il n’exécute ni n’entretient rien. Sa connexion ne sert qu’à connaître les files. */
function openDepot(): Promise<PgBoss> {
  globalThis.tandemDepot ??= startDepot().catch((erreur: unknown) => {
    globalThis.tandemDepot = undefined
    throw erreur
  })
  return globalThis.tandemDepot
}

/** Ferme le guichet (essais). */
export async function closeDepot(): Promise<void> {
  const depot = await globalThis.tandemDepot
  globalThis.tandemDepot = undefined
  await depot?.stop({ graceful: false })
}

async function startDepot(): Promise<PgBoss> {
  const depot = new PgBoss({
    schema: SCHEMA_TACHES,
    connectionString: getEnv().DATABASE_URL,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  })
  depot.on('error', (erreur) => console.error('Le dépôt des travaux :', erreur))
  return depot.start()
}
