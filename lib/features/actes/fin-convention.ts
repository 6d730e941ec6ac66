import 'server-only'
import { formatJour } from '@/lib/domain/periode'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { type Refus, refuse } from '@/lib/platform/result'

/** Refuse une prolongation qui n’irait pas au-delà de la fin que la convention a déjà. */
export function refuseFinAtteinte(actuelle: string | null, nouvelle: string | null): Refus | null {
  if (actuelle === null || nouvelle === null || nouvelle > actuelle) return null
  const message = `La convention court déjà jusqu’au ${formatJour(actuelle)}${DEUX_POINTS}indiquez un jour plus lointain.`
  return refuse('invalide', undefined, { finConvention: [message] })
}
