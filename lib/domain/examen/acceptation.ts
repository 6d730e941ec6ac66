import type { Centimes } from '@/lib/domain/centimes'
import { compareTextes } from '@/lib/domain/groupe'
import type { Instantane, MontantComplet, Source } from '@/lib/domain/instantane'
import type { Precision } from '@/lib/domain/vocabulaire'

export interface ValeurAcceptee {
  readonly montantId: string
  readonly centimes: Centimes
  readonly precision: Precision
  readonly source: Pick<Source, 'id' | 'titre'>
  readonly saisiPar: string
  readonly saisiLe: Date
}

/**
 * L’acte où un montant prend la valeur acceptée, et rien d’autre : ce que l’ancienne source disait de l’ancien chiffre
 * ne vaut plus pour le nouveau. Rien n’y rappelle la discussion : le public lira ce montant.
 */
export function applyValeurAcceptee(
  contenu: Instantane,
  { montantId, centimes, precision, source, saisiPar, saisiLe }: ValeurAcceptee,
): Instantane {
  const change = (montant: MontantComplet): MontantComplet => ({
    ...montant,
    valeur: { kind: 'chiffre', centimes, precision },
    sourceId: source.id,
    citation: null,
    page: null,
    note: null,
    saisiPar,
    saisiLe: saisiLe.toISOString(),
  })
  const sources: readonly Source[] = [
    ...contenu.convention.sources,
    { ...source, nature: 'autre', editeur: null, date: null, precisionDate: null, url: null },
  ]
  return {
    ...contenu,
    convention: { ...contenu.convention, sources: sources.toSorted((a, b) => compareTextes(a.id, b.id)) },
    acte: {
      ...contenu.acte,
      montants: contenu.acte.montants.map((montant) => (montant.id === montantId ? change(montant) : montant)),
    },
  }
}
