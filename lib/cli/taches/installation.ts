import { PgBoss } from 'pg-boss'
import { ROLES } from '@/lib/cli/base/roles'
import { FILES, SCHEMA_TACHES } from '@/lib/platform/taches/files'

/** Ce que l’application fait des files : déposer, prendre, finir, planifier. Elle n’en possède ni n’en modifie aucune. */
const DROITS = [
  `GRANT USAGE ON SCHEMA ${SCHEMA_TACHES} TO ${ROLES.application}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA ${SCHEMA_TACHES} TO ${ROLES.application}`,
  ...['job', 'job_common', 'job_dependency', 'schedule'].map(
    (table) => `GRANT INSERT, UPDATE, DELETE ON ${SCHEMA_TACHES}.${table} TO ${ROLES.application}`,
  ),
  `GRANT INSERT, UPDATE ON ${SCHEMA_TACHES}.queue TO ${ROLES.application}`,
  `GRANT UPDATE ON ${SCHEMA_TACHES}.version TO ${ROLES.application}`,
  `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${SCHEMA_TACHES} FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ${SCHEMA_TACHES}.job_now(), ${SCHEMA_TACHES}.create_queue(text, jsonb) TO ${ROLES.application}`,
]

/** Installe ou met à jour les files de travaux, par le propriétaire de la base. */
export async function installTaches(proprietaire: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: proprietaire,
    schema: SCHEMA_TACHES,
    max: 1,
    supervise: false,
    schedule: false,
  })
  boss.on('error', (erreur) => console.error('L’installation des files de travaux :', erreur))
  await boss.start()
  try {
    const connues = new Set((await boss.getQueues()).map(({ name }) => name))
    for (const [file, options] of Object.entries(FILES)) {
      await (connues.has(file) ? boss.updateQueue(file, options) : boss.createQueue(file, options))
    }
    for (const droit of DROITS) await boss.getDb().executeSql(droit)
  } finally {
    await boss.stop({ graceful: false })
  }
}
