import 'server-only'
import { deriveJalons } from '@/lib/domain/jalon/derivation'
import { type JalonSitue, keepEnVigueur } from '@/lib/domain/jalon/vigueur'
import type { Periode } from '@/lib/domain/periode'
import type { Transaction } from '@/lib/platform/db/contexte'
import { fromJour } from '@/lib/platform/db/jour'

/** L’acte à qui proposer les échéances de son cadre. */
interface ActeEcheance {
  readonly collectiviteId: string
  readonly conventionId: string
  readonly acteId: string
  readonly cadreCode: string
  readonly periode: Periode | null
}

/**
 * Pose sur un acte les échéances habituelles de son cadre qu’il n’a pas encore, dans la transaction qui l’ouvre, et dit
 * combien. Posées et non déduites à la lecture : chacune se déplace, se tient et se rappelle ensuite pour elle-même.
 */
export async function placeJalons(
  tx: Transaction,
  { collectiviteId, conventionId, acteId, cadreCode, periode }: ActeEcheance,
  aujourdhui: string,
): Promise<number> {
  if (periode === null) return 0
  const habituels = await tx.cadreJalon.findMany({ where: { cadreCode }, orderBy: { ordre: 'asc' } })
  const poses = await tx.jalon.findMany({ where: { collectiviteId, acteId }, select: { code: true } })
  const connus = new Set(poses.map(({ code }) => code))
  const { count } = await tx.jalon.createMany({
    data: deriveJalons(habituels, periode, aujourdhui)
      .filter(({ code }) => !connus.has(code))
      .map(({ echeance, rappels, ...jalon }) => ({
        collectiviteId,
        conventionId,
        acteId,
        ...jalon,
        echeance: fromJour(echeance),
        rappels: [...rappels],
      })),
  })
  return count
}

/** Ne garde que les échéances qui engagent : un avenant reprend celles de l’acte d’avant, qui ne comptent plus deux fois. */
export async function keepJalonsEnVigueur<J extends JalonSitue>(
  tx: Transaction,
  jalons: readonly J[],
): Promise<readonly J[]> {
  const signes = await tx.acte.groupBy({
    by: ['conventionId'],
    where: { statut: 'signe', conventionId: { in: [...new Set(jalons.map(({ conventionId }) => conventionId))] } },
    _max: { rang: true },
  })
  return keepEnVigueur(
    jalons,
    new Map(
      signes.flatMap(({ conventionId, _max }) => (_max.rang === null ? [] : [[conventionId, _max.rang] as const])),
    ),
  )
}
