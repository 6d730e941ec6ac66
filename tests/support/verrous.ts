import { expect } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import type { BasesFournies } from '@/lib/cli/base/preparation'
import { getUrlAdministrateur } from '@/tests/support/administration'

/** Attend que ce nombre d’ordres soient arrêtés par un verrou, dans cette base. */
export async function waitForVerrous(bases: BasesFournies, nombre: number): Promise<void> {
  await expect
    .poll(
      () =>
        withConnexion(getUrlAdministrateur(bases), async (client) => {
          const { rows } = await client.query<{ attente: number }>(
            `SELECT count(*)::int AS attente FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
          return rows[0]?.attente
        }),
      { timeout: 5_000 },
    )
    .toBe(nombre)
}
