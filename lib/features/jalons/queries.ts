import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { toJour } from '@/lib/platform/db/jour'
import { conventionSchema } from './schema'

/** Les échéances d’une convention et de ses actes, les plus proches d’abord. */
export const listJalons = createQuery({
  nom: 'jalons.lister',
  permission: 'acte.lire',
  schema: conventionSchema,
  async execute(tx, { conventionId }) {
    const convention = await tx.convention.findFirst({ where: { id: conventionId }, select: { id: true } })
    if (!convention) return null
    const jalons = await tx.jalon.findMany({
      where: { conventionId },
      orderBy: [{ echeance: 'asc' }, { libelle: 'asc' }],
      include: { acte: { select: { libelle: true } } },
    })
    return jalons.map(({ echeance, faitLe, ...jalon }) => ({
      ...jalon,
      echeance: toJour(echeance),
      faitLe: toJour(faitLe),
    }))
  },
})
