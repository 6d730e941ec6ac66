import { PgBoss } from 'pg-boss'
import { onArret } from '@/lib/cli/outils/arret'
import { purgeImports } from '@/lib/features/actes/menage'
import { enqueueResumes, type Poste, sendCourriel, sendResume } from '@/lib/features/notifications/courriels'
import { purgeEnvois } from '@/lib/features/notifications/menage'
import { createRappels } from '@/lib/features/notifications/rappels'
import { createMessagerie } from '@/lib/platform/courriel/envoi'
import { disconnect, getPrisma } from '@/lib/platform/db/client'
import { getEnv, getEnvLancement } from '@/lib/platform/env'
import { purgeDepots } from '@/lib/platform/reception/menage'
import { type File, FUSEAU, HORAIRES, SCHEMA_TACHES, travailCourriel, travailResume } from '@/lib/platform/taches/files'

/** Avec celle des files, cela fait deux connexions : les tâches de fond n’en disputent pas au portail. */
const CONNEXIONS = 1
const SECONDES_ARRET = 8

/** Exécute les tâches de fond jusqu’à ce qu’on l’arrête. Tué, il ne perd rien : ce qui était pris sera repris. */
export async function runTaches(): Promise<void> {
  const { DATABASE_URL, NEXTAUTH_URL: portail, TANDEM_MODE } = getEnv()
  const { send } = createMessagerie({ ...getEnvLancement(), TANDEM_MODE })
  getPrisma(CONNEXIONS)
  onArret(disconnect)

  const boss = new PgBoss({
    connectionString: DATABASE_URL,
    schema: SCHEMA_TACHES,
    max: 1,
    migrate: false,
    reindex: false,
  })
  boss.on('error', (erreur) => console.error('Tâches de fond :', erreur.message))
  await boss.start()
  const fin = Promise.withResolvers<void>()
  onArret(async () => {
    await boss.stop({ timeout: SECONDES_ARRET * 1000 })
    fin.resolve()
  })

  if (send !== null) await workCourriels(boss, { send, portail })
  await work(boss, 'resumes', enqueueResumes)
  await work(boss, 'rappels', () => createRappels(new Date()))
  await work(boss, 'menage', () => clean(new Date()))
  for (const [file, horaire] of Object.entries(HORAIRES)) {
    await boss.schedule(file, horaire, null, { tz: FUSEAU, missed: 'once' })
  }
  await fin.promise
}

/** Sans messagerie, les courriels l’attendent aussi longtemps que leur file les garde ; ceux qui ont encore un sens partiront. */
async function workCourriels(boss: PgBoss, poste: Poste): Promise<void> {
  await work(boss, 'courriel', (travail) => sendCourriel(travailCourriel.parse(travail), poste))
  await work(boss, 'resume', (travail) => sendResume(travailResume.parse(travail), poste))
}

async function clean(maintenant: Date): Promise<void> {
  await purgeEnvois(maintenant)
  await purgeImports()
  await purgeDepots(maintenant)
}

async function work(boss: PgBoss, file: File, execute: (travail: unknown) => Promise<unknown>): Promise<void> {
  await boss.work(file, async ([travail]) => {
    await execute(travail?.data)
  })
}
