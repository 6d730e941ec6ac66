import 'server-only'
import { type Changement, type Correction, corrigerActe, listChangements, type Provenance } from '@/lib/domain/erratum'
import { type Acte, type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte as LigneActe } from '@/lib/platform/db/generated/client'
import { type Refus, refuse } from '@/lib/platform/result'
import { computeSha256 } from './empreinte'
import { loadActe } from './load'

/** La dernière publication d’un acte signé, et les sources que sa correction peut citer. */
export interface ActeACorriger {
  readonly publie: Instantane
  readonly convention: Instantane['convention']
  readonly sha256: string
}

/** Une correction relue : l’acte d’avant, celui d’après, ce qui les sépare et l’empreinte à confirmer. */
export interface Relecture {
  readonly avant: Acte
  readonly apres: Acte
  readonly changements: readonly Changement[]
  readonly empreinte: string
}

/** Ce qui reste à corriger par un erratum ; refuse un acte qui n’est pas signé, ou qu’un autre a remplacé. */
export async function loadActeACorriger(tx: Transaction, ligne: LigneActe): Promise<ActeACorriger | Refus> {
  const { collectiviteId, conventionId, id: acteId, statut, rang } = ligne
  if (statut !== 'signe') return refuse('invalide', 'Seul un acte signé se corrige par un erratum.')
  const suivant = await tx.acte.findFirst({
    where: { collectiviteId, conventionId, statut: 'signe', rang: { gt: rang } },
    orderBy: { rang: 'desc' },
    select: { libelle: true },
  })
  if (suivant) {
    return refuse('invalide', `« ${suivant.libelle} » a remplacé cet acte : c’est lui que l’on corrige désormais.`)
  }
  const charge = await loadActe(tx, acteId)
  const publication = await tx.publication.findFirst({
    where: { acteId },
    orderBy: { ordre: 'desc' },
    select: { contenu: true, sha256: true },
  })
  if (!charge || !publication) return refuse('introuvable')
  const publie = parseInstantane(publication.contenu)
  const citees = new Set(publie.convention.sources.map(({ id }) => id))
  const autres = charge.convention.sources.filter(({ id }) => !citees.has(id))
  const convention = { ...publie.convention, sources: [...publie.convention.sources, ...autres] }
  return { publie, convention, sha256: publication.sha256 }
}

/** Applique la correction ; refuse celle qui vise un montant ou une source que l’acte ignore, ou qui ne change rien. */
export function relire(
  { publie, convention, sha256 }: ActeACorriger,
  correction: Correction,
  provenance: Provenance | null = null,
): Relecture | Refus {
  const { acte } = publie
  const montants = new Set(acte.montants.map(({ id }) => id))
  const sources = new Set(convention.sources.map(({ id }) => id))
  const connus = correction.montants.every(
    ({ id, sourceId }) => montants.has(id) && (sourceId === null || sources.has(sourceId)),
  )
  if (!connus) return refuse('introuvable')
  const changements = listChangements(publie, corrigerActe(acte, correction, null), convention.sources)
  if (changements.length === 0) {
    return refuse('invalide', 'Rien n’est corrigé : changez au moins une valeur avant de relire.')
  }
  // L’instant de la publication n’est pas encore connu : on confirme la correction et l’acte sur lequel elle porte.
  const empreinte = computeSha256(JSON.stringify([sha256, changements]))
  return { avant: acte, apres: corrigerActe(acte, correction, provenance), changements, empreinte }
}
