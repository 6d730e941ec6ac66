import { z } from 'zod'
import type { Refus } from '@/lib/platform/result'

/** Prisma valide dès que la fonction rend la main : un refus doit être levé pour que rien ne soit écrit. */
export class RefusDansTransaction extends Error {
  constructor(readonly refus: Refus) {
    super(refus.message)
  }
}

/** Ce que Postgres répond quand un refus attendu vient de lui. */
const REFUS_POSTGRES = new Map<string, 'fige' | 'conflit' | 'interdit'>([
  ['42501', 'interdit'],
  ['TD001', 'fige'],
  ['TD003', 'conflit'],
  ['23505', 'conflit'],
  ['40001', 'conflit'],
  ['40P01', 'conflit'],
])

const erreurPostgres = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
})

/** Le refus que cache une erreur de la base, s’il y en a un ; sinon l’erreur est un défaut. */
export function readRefusBase(erreur: unknown): 'fige' | 'conflit' | 'interdit' | null {
  const { data } = erreurPostgres.safeParse(erreur)
  return REFUS_POSTGRES.get(data?.meta.driverAdapterError.cause.originalCode ?? '') ?? null
}
