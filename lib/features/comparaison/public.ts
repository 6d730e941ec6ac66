import 'server-only'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepPublie } from '@/lib/platform/publication/memoire'

/** Les dénombrements de chaque collectivité, par son identifiant. */
export const listDenominateurs = keepPublie(async (): Promise<ReadonlyMap<string, readonly Denominateur[]>> => {
  const lignes = await getPublicPrisma().denominateur.findMany({ orderBy: [{ type: 'asc' }, { millesime: 'asc' }] })
  const groupes = Map.groupBy(lignes, ({ collectiviteId }) => collectiviteId)
  return new Map(
    [...groupes].map(([id, groupe]) => [
      id,
      groupe.map(({ collectiviteId: _, date, ...denominateur }) => ({ ...denominateur, date: toJour(date) })),
    ]),
  )
})
