import { type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import type { Acte } from '@/lib/domain/instantane'

/** Les lignes dont l’acte dit qu’elles ont pris fin : elles n’y restent que pour ce qu’elles ont reçu avant. */
export function listTerminees({ filiations }: Pick<Acte, 'filiations'>): ReadonlySet<CleLigne> {
  return new Set(
    filiations.flatMap(({ type, niveau, deLignee }) => (type === 'fin' ? [cleLigne(niveau, deLignee)] : [])),
  )
}
