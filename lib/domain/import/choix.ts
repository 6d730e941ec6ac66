import type { Changement } from '@/lib/domain/import/comparaison'

/** Ce qui reste d’un montant que l’acte et le fichier ne disent pas de même : ce qu’en dit l’un, ou ce qu’en dit l’autre. */
export const DECISIONS_IMPORT = ['acte', 'fichier'] as const
export type DecisionImport = (typeof DECISIONS_IMPORT)[number]

/** Vrai quand un import ne peut décider seul : l’acte a changé depuis l’export, ou le fichier ne porte plus le montant. */
export function isATrancher({ etat }: Pick<Changement, 'etat'>): boolean {
  return etat === 'conflit' || etat === 'retire'
}

/** Ce qui s’écrira une fois les choix faits, et ceux qui manquent encore. */
export function applyChoix(
  changements: readonly Changement[],
  decisions: ReadonlyMap<string, DecisionImport>,
): { readonly retenus: readonly Changement[]; readonly indecis: readonly Changement[] } {
  const decide = (changement: Changement) => decisions.get(changement.id ?? '')
  return {
    retenus: changements.filter((changement) =>
      isATrancher(changement) ? decide(changement) === 'fichier' : changement.etat !== 'inchange',
    ),
    indecis: changements.filter((changement) => isATrancher(changement) && decide(changement) === undefined),
  }
}
