import { type CleLigne, cleLigne, createLecteurDeLigne } from '@/lib/domain/difference/ligne'
import type { Acte, MontantComplet } from '@/lib/domain/instantane'

/** Les lignes dont l’acte dit qu’elles ont pris fin : elles n’y restent que pour ce qu’elles ont reçu avant. */
export function listTerminees({ filiations }: Pick<Acte, 'filiations'>): ReadonlySet<CleLigne> {
  return new Set(
    filiations.flatMap(({ type, niveau, deLignee }) => (type === 'fin' ? [cleLigne(niveau, deLignee)] : [])),
  )
}

/** Les montants de l’acte que ne porte pas une ligne terminée. */
export function listMontantsEnCours(acte: Acte): readonly MontantComplet[] {
  const [terminees, readLigne] = [listTerminees(acte), createLecteurDeLigne(acte)]
  return acte.montants.filter(({ sujet }) => !terminees.has(readLigne(sujet) ?? ''))
}
