import type { RoleColonne } from '@/lib/domain/import/roles'
import type { Acte, Convention, MontantComplet } from '@/lib/domain/instantane'
import { NON_RENSEIGNE, type Sujet } from '@/lib/domain/montant/montant'

/** Ce qu’une ligne à remplir dit déjà ; sans montant ni raison, elle ne s’importe pas. */
export const ROLES_A_REMPLIR: ReadonlySet<RoleColonne> = new Set([
  'sujet',
  'intitule',
  'financeur',
  'debut',
  'fin',
  'nature',
])

/**
 * Les lignes que l’on remplirait d’un acte encore sans montant : la part de chaque contractant, pour chaque action et
 * chaque mesure qui n’en a pas. Aucune tant que la période n’est pas connue : elle se devinerait.
 */
export function listARemplir(
  { mesures, actions, montants, periode: deLActe }: Pick<Acte, 'mesures' | 'actions' | 'montants' | 'periode'>,
  { periode: deLaConvention }: Pick<Convention, 'periode'>,
): readonly MontantComplet[] {
  const periode = deLActe ?? deLaConvention
  if (montants.length > 0 || periode === null) return []
  const declinees = new Set(actions.map(({ mesureId }) => mesureId))
  const lignes: readonly Sujet[] = [
    ...mesures.filter(({ id }) => !declinees.has(id)).map(({ id }) => ({ niveau: 'mesure', id }) as const),
    ...actions.map(({ id }) => ({ niveau: 'action', id }) as const),
  ]
  const sujets: readonly Sujet[] = lignes.length > 0 ? lignes : [{ niveau: 'acte' }]
  return sujets.flatMap((sujet) =>
    (['etat', 'departement'] as const).map((financeur) => ({
      id: '',
      sujet,
      financeur,
      financeurNom: null,
      periode,
      nature: 'contractualise' as const,
      perimetre: null,
      valeur: NON_RENSEIGNE,
      sourceId: null,
      citation: null,
      page: null,
      note: null,
      saisiPar: '',
      saisiLe: '',
    })),
  )
}
