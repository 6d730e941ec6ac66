import 'server-only'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { Viewer } from '@/lib/platform/auth/viewer'
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

/**
 * Ce que l’État lit d’un acte : signé, sa dernière publication ; à l’examen, la dernière version soumise. Les tables de
 * travail portent déjà la correction ou l’avenant en cours.
 */
export async function loadActeSoumis(
  tx: Transaction,
  { collectiviteId, id: acteId, statut, version }: Acte,
): Promise<ActeCharge | null> {
  const lu =
    statut === 'signe'
      ? await tx.publication.findFirst({ where: { acteId }, orderBy: { ordre: 'desc' }, select: { contenu: true } })
      : await tx.versionSoumise.findFirst({
          where: { collectiviteId, acteId },
          orderBy: { ordre: 'desc' },
          select: { contenu: true },
        })
  if (!lu) return null
  const instantane = parseInstantane(lu.contenu)
  return { ...instantane, acte: { ...instantane.acte, statut }, version }
}

/** L’acte tel que cette personne le lit : ce qui s’écrit pour la collectivité, ce qui a été soumis pour l’État. */
export async function loadActeVu(tx: Transaction, acte: Acte, { contexte }: Viewer): Promise<ActeCharge | null> {
  return contexte.lecture.includes(acte.collectiviteId) ? loadActe(tx, acte.id) : loadActeSoumis(tx, acte)
}

/** La ligne d’acte sur laquelle porte l’autorisation d’un changement. */
export async function findActe(tx: Transaction, { acteId }: { readonly acteId: string }): Promise<Acte | null> {
  return tx.acte.findFirst({ where: { id: acteId } })
}

/** Passe l’acte à la version suivante de celle que l’agent a lue ; refuse s’il a bougé depuis. */
export async function takeVersion(
  tx: Transaction,
  { collectiviteId, id }: Pick<Acte, 'collectiviteId' | 'id'>,
  version: number,
): Promise<Refus | null> {
  const { count } = await tx.acte.updateMany({
    where: { collectiviteId, id, version },
    data: { version: { increment: 1 } },
  })
  return count === 1 ? null : refuse('conflit')
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
