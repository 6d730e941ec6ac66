import 'server-only'
import {
  type GesteProposition,
  listGestesProposition,
  type StatutProposition,
} from '@/lib/domain/examen/contre-proposition'
import type { Cote } from '@/lib/domain/vocabulaire'
import { getCoteViewer } from '@/lib/platform/auth/viewer'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte, ContreProposition } from '@/lib/platform/db/generated/client'
import { type Refus, refuse } from '@/lib/platform/result'

const REGLEE = 'Cette proposition a déjà reçu une réponse.'
const PAS_A_CETTE_ETAPE = 'Cela ne se peut pas de ce côté à cette étape de l’acte.'

export interface ContrePropositionTrouvee {
  readonly proposition: ContreProposition
  readonly cote: Cote
}

/** La proposition de cet acte, si ce côté peut en faire ce geste à cette étape. */
export async function findContreProposition(
  { tx, viewer }: Pick<Atelier, 'tx' | 'viewer'>,
  { collectiviteId, id: acteId, statut }: Acte,
  propositionId: string,
  geste: GesteProposition,
): Promise<ContrePropositionTrouvee | Refus> {
  const proposition = await tx.contreProposition.findFirst({ where: { collectiviteId, acteId, id: propositionId } })
  if (!proposition) return refuse('introuvable')
  const cote = getCoteViewer(viewer, collectiviteId)
  if (cote === null) return refuse('interdit')
  if (listGestesProposition(proposition, cote, statut).includes(geste)) return { proposition, cote }
  return proposition.statut === 'proposee' ? refuse('fige', PAS_A_CETTE_ETAPE) : refuse('conflit', REGLEE)
}

/** Règle la proposition, une seule fois. */
export async function settle(
  { tx, viewer, maintenant }: Atelier,
  { proposition: { collectiviteId, id } }: ContrePropositionTrouvee,
  statut: Exclude<StatutProposition, 'proposee'>,
  reponse: string | null,
): Promise<Refus | null> {
  const { count } = await tx.contreProposition.updateMany({
    where: { collectiviteId, id, statut: 'proposee' },
    data: { statut, regleePar: viewer.utilisateurId, regleeParNom: viewer.nom, regleeLe: maintenant, reponse },
  })
  return count === 1 ? null : refuse('conflit', REGLEE)
}
