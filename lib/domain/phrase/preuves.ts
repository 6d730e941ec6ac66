import type { Acte } from '@/lib/domain/instantane'

export const SANS_DELIBERATION = 'délibération non renseignée'
export const SANS_ACTE_SIGNE = 'acte signé non joint'

/** Ce qu’aucune pièce ni mention n’atteste de la signature ; l’acte se signe sans, et sa page publique le dit. */
export function listPreuvesAbsentes({ deliberations, pieces }: Pick<Acte, 'deliberations' | 'pieces'>) {
  const jointes = new Set(pieces.map(({ type }) => type))
  return [
    ...(deliberations.length === 0 && !jointes.has('deliberation') ? [SANS_DELIBERATION] : []),
    ...(jointes.has('acte_signe') ? [] : [SANS_ACTE_SIGNE]),
  ]
}
