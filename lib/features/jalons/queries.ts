import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { toJour } from '@/lib/platform/db/jour'
import { keepJalonsEnVigueur } from '@/lib/platform/jalons'
import { loadTetesSoumises } from '@/lib/platform/tetes-soumises'
import { conventionSchema } from './schema'

/** Les échéances d’une convention et de ses actes, les plus proches d’abord. */
export const listJalons = createQuery({
  nom: 'jalons.lister',
  permission: 'acte.lire',
  schema: conventionSchema,
  async execute(tx, { conventionId }, viewer) {
    const convention = await tx.convention.findFirst({ where: { id: conventionId }, select: { id: true } })
    if (!convention) return null
    const jalons = await tx.jalon.findMany({
      where: { conventionId },
      orderBy: [{ echeance: 'asc' }, { libelle: 'asc' }],
      include: { acte: { select: { libelle: true, rang: true, statut: true, typeAvenant: true, blocsOuverts: true } } },
    })
    const enVigueur = new Set((await keepJalonsEnVigueur(tx, jalons)).map(({ id }) => id))
    const tetes = await loadTetesSoumises(
      tx,
      viewer,
      jalons.flatMap(({ acteId: id }) => (id === null ? [] : [{ id }])),
    )
    return jalons.map(({ echeance, faitLe, acte, ...jalon }) => ({
      ...jalon,
      acte: acte && { ...acte, libelle: tetes.get(jalon.acteId ?? '')?.libelle ?? acte.libelle },
      enVigueur: enVigueur.has(jalon.id),
      echeance: toJour(echeance),
      faitLe: toJour(faitLe),
    }))
  },
})
