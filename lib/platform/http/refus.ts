import 'server-only'
import type { MotifRefus, Refus } from '@/lib/platform/result'
import { respondProbleme } from './probleme'

const STATUTS = {
  non_connecte: 401,
  interdit: 403,
  introuvable: 404,
  conflit: 409,
  fige: 409,
  invalide: 422,
} as const satisfies Record<MotifRefus, number>

/** Un refus attendu, tel qu’un programme le lit. */
export function respondRefus({ tag, message }: Refus): Response {
  return respondProbleme({ status: STATUTS[tag], title: message })
}
