import type { ActionsExamen } from '@/components/examen/contexte'
import {
  createContrePropositionAction,
  createFilAction,
  reopenFilAction,
  replyFilAction,
  resolveFilAction,
  settleContrePropositionAction,
  withdrawContrePropositionAction,
} from '@/lib/features/actes/actions/examen'

/** Ce que les formulaires de la page appellent. */
export const ACTIONS_EXAMEN: ActionsExamen = {
  ouvrirFil: createFilAction,
  repondre: replyFilAction,
  resoudre: resolveFilAction,
  rouvrir: reopenFilAction,
  proposer: createContrePropositionAction,
  regler: settleContrePropositionAction,
  retirer: withdrawContrePropositionAction,
}
