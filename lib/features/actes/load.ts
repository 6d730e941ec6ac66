import 'server-only'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { type Refus, refuse } from '@/lib/platform/result'
import { ACTE_COMPLET, toActe, toCollectivite, toConvention } from './mapper'

/** La photographie d’un acte et la version qu’un changement devra citer ; null hors du périmètre. */
export interface ActeCharge extends Instantane {
  readonly version: number
}

export async function loadActe(tx: Transaction, id: string): Promise<ActeCharge | null> {
  const ligne = await tx.acte.findFirst({ where: { id }, include: ACTE_COMPLET })
  if (!ligne) return null
  return {
    format: 1,
    collectivite: toCollectivite(ligne),
    convention: toConvention(ligne),
    acte: toActe(ligne),
    version: ligne.version,
  }
}

/** Ce qui est publié de cet acte, tel que sa dernière publication le donne. */
export async function loadActePublie(tx: Transaction, { acte, version }: ActeCharge): Promise<ActeCharge | null> {
  const publication = await tx.publication.findFirst({
    where: { acteId: acte.id },
    orderBy: { ordre: 'desc' },
    select: { contenu: true },
  })
  return publication && { ...parseInstantane(publication.contenu), version }
}

/** La ligne d’acte sur laquelle porte l’autorisation d’un changement. */
export async function findActe(tx: Transaction, { acteId }: { readonly acteId: string }): Promise<Acte | null> {
  return tx.acte.findFirst({ where: { id: acteId } })
}

/** Prend la main sur un brouillon à la version lue par l’agent ; rend un refus s’il est signé ou a bougé. */
export async function takeBrouillon(
  tx: Transaction,
  { collectiviteId, id, statut }: Pick<Acte, 'collectiviteId' | 'id' | 'statut'>,
  version: number,
): Promise<Refus | null> {
  if (statut === 'signe') return refuse('fige')
  const { count } = await tx.acte.updateMany({
    where: { collectiviteId, id, version, statut: 'brouillon' },
    data: { version: { increment: 1 }, modifieLe: new Date() },
  })
  return count === 1 ? null : refuse('conflit')
}

/**
 * Date le dernier changement de l’acte quand une de ses parties change. La version reste : qui corrige une mesure ne gêne
 * pas qui saisit les montants. À appeler avant d’écrire la partie, dont le verrou partagé ne se renforcerait pas à deux.
 */
export async function touchActe(
  tx: Transaction,
  { collectiviteId, id }: Pick<Acte, 'collectiviteId' | 'id'>,
  maintenant: Date,
): Promise<void> {
  await tx.acte.update({ where: { collectiviteId_id: { collectiviteId, id } }, data: { modifieLe: maintenant } })
}

/** Refuse un volet que le cadre de la convention ignore ; un volet inconnu de la source reste permis. */
export async function refuseVoletInconnu(
  tx: Transaction,
  { collectiviteId, conventionId }: Pick<Acte, 'collectiviteId' | 'conventionId'>,
  volet: string | null,
): Promise<Refus | null> {
  if (volet === null) return null
  const connu = await tx.cadreVolet.count({
    where: { code: volet, cadre: { conventions: { some: { collectiviteId, id: conventionId } } } },
  })
  if (connu > 0) return null
  return refuse('invalide', undefined, { volet: ['Ce volet n’existe pas dans le cadre de la convention.'] })
}
