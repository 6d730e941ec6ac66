import 'server-only'
import { getRappelDu } from '@/lib/domain/jalon/etat'
import { getJour } from '@/lib/domain/periode'
import { type Transaction, withTache } from '@/lib/platform/db/contexte'
import type { Cote, StatutActe } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepJalonsEnVigueur } from '@/lib/platform/jalons'
import { writeNotifications } from '@/lib/platform/notification'

interface ActeRappele {
  readonly id: string
  readonly statut: StatutActe
}

/**
 * Rappelle les échéances dont le jour d’un rappel est venu. Refait, interrompu ou sauté, le passage suivant ne répète
 * rien et rattrape tout : un rappel est fait dès qu’une notification le suit.
 */
export async function createRappels(maintenant: Date): Promise<void> {
  const aujourdhui = getJour(maintenant)
  await withTache(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('tandem.rappels', 0))`
    for (const { du, acteId, ...jalon } of await listDus(tx, aujourdhui)) {
      const dernier = await tx.notification.findFirst({
        where: { collectiviteId: jalon.collectiviteId, type: 'rappel', objetId: jalon.id },
        orderBy: { creeeLe: 'desc' },
        select: { creeeLe: true },
      })
      if (dernier && getJour(dernier.creeeLe) >= du) continue
      const avis = { acteId, vers: jalon.attenduDe, type: 'rappel', objetId: jalon.id } as const
      await writeNotifications(tx, jalon.collectiviteId, avis, { creeeLe: maintenant })
    }
  })
}

/** Les échéances qui doivent un rappel, chacune avec le jour dû et l’acte où la tenir. */
async function listDus(tx: Transaction, aujourdhui: string) {
  const acte = { select: { id: true, rang: true, statut: true } } as const
  const attendus = await tx.jalon.findMany({
    where: { faitLe: null },
    include: { acte, convention: { select: { actes: { ...acte, orderBy: { rang: 'desc' } } } } },
  })
  const jalons = await keepJalonsEnVigueur(tx, attendus)
  return jalons.flatMap(({ acte: propre, convention, ...jalon }) => {
    const du = getRappelDu({ ...jalon, echeance: toJour(jalon.echeance), faitLe: null }, aujourdhui)
    const vu = (propre ? [propre] : convention.actes).find((candidat) => isVisible(candidat, jalon.attenduDe))
    return du !== null && vu ? [{ ...jalon, du, acteId: vu.id }] : []
  })
}

/** Un acte abandonné n’attend plus rien, et l’État ne connaît pas les brouillons. */
function isVisible({ statut }: ActeRappele, cote: Cote): boolean {
  return statut !== 'abandonne' && (cote === 'collectivite' || statut !== 'brouillon')
}
