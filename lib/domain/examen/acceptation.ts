import type { Centimes } from '@/lib/domain/centimes'
import { compareTextes } from '@/lib/domain/groupe'
import type { Instantane, MontantComplet, Source } from '@/lib/domain/instantane'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { Precision } from '@/lib/domain/vocabulaire'

export interface ValeurAcceptee {
  readonly montantId: string
  readonly centimes: Centimes
  readonly precision: Precision
  readonly source: Pick<Source, 'id' | 'titre'>
  readonly saisiPar: string
  readonly saisiLe: Date
}

/** Ce que le montant dira de sa nouvelle valeur. */
export function noterAcceptation(le: Date): string {
  return `Contre-proposition acceptée le ${ecrireInstant(le)}.`
}

/**
 * L’acte où un montant prend la valeur acceptée, et rien d’autre : ce que l’ancienne source disait de l’ancien chiffre
 * ne vaut plus pour le nouveau.
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
    note: noterAcceptation(saisiLe),
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
