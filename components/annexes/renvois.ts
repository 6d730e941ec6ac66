import type { ActeLu } from '@/components/actes/acte-lu'
import type { MontantComplet } from '@/lib/domain/instantane'
import { ecrireDate } from '@/lib/domain/phrase/date'

/** Les documents que citent les montants, numérotés dans l’ordre de la convention : le papier n’a pas de lien à ouvrir. */
export interface Renvois {
  readonly notes: readonly { readonly numero: number; readonly texte: string }[]
  /** Le numéro de la source d’un montant ; null quand il n’en cite aucune. */
  readonly getNumero: (montant: Pick<MontantComplet, 'sourceId'>) => number | null
}

export function listRenvois({ acte, convention }: Pick<ActeLu, 'acte' | 'convention'>): Renvois {
  const citees = new Set(acte.montants.map(({ sourceId }) => sourceId))
  const sources = convention.sources.filter(({ id }) => citees.has(id))
  const numeros = new Map<string | null, number>(sources.map(({ id }, rang) => [id, rang + 1]))
  return {
    notes: sources.map(({ titre, editeur, date, precisionDate }, rang) => ({
      numero: rang + 1,
      texte: [titre, editeur, date === null ? 'date non renseignée' : ecrireDate(date, precisionDate)]
        .filter((partie) => partie !== null)
        .join(', '),
    })),
    getNumero: ({ sourceId }) => numeros.get(sourceId) ?? null,
  }
}
