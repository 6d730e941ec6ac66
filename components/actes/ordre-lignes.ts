import type { Acte, Action, Mesure } from '@/lib/domain/instantane'
import { compareNaturel } from '@/lib/domain/naturel'
import type { Rubrique } from '@/lib/domain/rubrique'

/** Une mesure ou une action, prête à être lue. */
export interface Ligne {
  readonly rubrique: Rubrique
  readonly lignee: string
  readonly code: string | null
  readonly titre: string
  readonly volet: string | null
  /** Vrai pour une action placée sous sa mesure. */
  readonly rattachee: boolean
}

/** Les mesures par code naturel, chacune suivie de ses actions, puis les actions dont la mesure est inconnue. */
export function listLignes({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): readonly Ligne[] {
  const parMesure = (mesureId: string | null) =>
    actions.filter((action) => action.mesureId === mesureId).toSorted(compareCodes)
  return [
    ...mesures
      .toSorted(compareCodes)
      .flatMap((mesure) => [toLigneMesure(mesure), ...parMesure(mesure.id).map((action) => toLigneAction(action))]),
    ...parMesure(null).map((action) => toLigneAction(action)),
  ]
}

function toLigneMesure({ id, lignee, code, intitule, volet }: Mesure): Ligne {
  return { rubrique: { niveau: 'mesure', id, volet }, lignee, code, titre: intitule, volet, rattachee: false }
}

function toLigneAction({ id, lignee, code, titre, volet, mesureId }: Action): Ligne {
  const rubrique = { niveau: 'action', id, volet, mesureId } as const
  return { rubrique, lignee, code, titre, volet, rattachee: mesureId !== null }
}

function compareCodes(a: { readonly code: string | null }, b: { readonly code: string | null }): number {
  return compareNaturel(a.code, b.code)
}
