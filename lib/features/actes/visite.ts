import 'server-only'
import type { Visite } from '@/lib/domain/examen/nouveautes'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte } from '@/lib/platform/db/generated/client'

/** Retient jusqu’où la personne a lu l’acte. */
export async function recordVisite(
  { tx, viewer: { utilisateurId } }: Pick<Atelier, 'tx' | 'viewer'>,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
  visite: Visite,
): Promise<void> {
  const cle = { collectiviteId, acteId, utilisateurId }
  await tx.visite.upsert({
    where: { collectiviteId_acteId_utilisateurId: cle },
    create: { ...cle, ...visite },
    update: visite,
  })
}

/** Qui rend sa décision sur l’acte l’a vu tel qu’il est. */
export async function recordVisiteEntiere(atelier: Atelier, acte: Pick<Acte, 'collectiviteId' | 'id'>): Promise<void> {
  const { tx, maintenant } = atelier
  const { collectiviteId, id: acteId } = acte
  const { _max } = await tx.versionSoumise.aggregate({ where: { collectiviteId, acteId }, _max: { ordre: true } })
  await recordVisite(atelier, acte, { versionOrdre: _max.ordre, vueLe: maintenant })
}
