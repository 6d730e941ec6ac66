import type { Analyse } from '@/lib/domain/analyse'
import type { Acte, CollectiviteContractante, Convention, Source } from '@/lib/domain/instantane'

/** Un acte et tout ce qu’il faut pour le lire : publié ou en rédaction, il se présente de la même façon. */
export interface ActeLu {
  readonly collectivite: CollectiviteContractante
  readonly convention: Convention
  readonly acte: Acte
  readonly analyse: Analyse
  /** L’adresse des montants à télécharger ; null tant que rien n’est publié. */
  readonly csv: string | null
  /** Quand le portail a publié cet acte pour la première fois. */
  readonly publieLe?: Date
}

export function findSource({ convention }: Pick<ActeLu, 'convention'>, sourceId: string | null): Source | null {
  return convention.sources.find(({ id }) => id === sourceId) ?? null
}

/** Un plan relève d’un autre cadre : ni parité, ni total. */
export function isPlan({ convention }: Pick<ActeLu, 'convention'>): boolean {
  return convention.cadre.famille === 'plan'
}
