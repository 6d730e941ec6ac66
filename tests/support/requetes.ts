import pg from 'pg'
import { vi } from 'vitest'

/** Combien de requêtes un travail envoie à la base, transactions et contexte compris. */
export async function countRequetes(travail: () => Promise<unknown>): Promise<number> {
  const espion = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await travail()
    return espion.mock.calls.length
  } finally {
    espion.mockRestore()
  }
}
