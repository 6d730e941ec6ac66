import type { ActeAnalysable } from '@/lib/domain/analyse'
import type { SujetSaisi } from './sujet-saisi'

/** Une action nommée dans la grille, que la page lue au départ ne connaît pas. */
export interface ActionAjoutee {
  readonly id: string
  readonly titre: string
  readonly enregistree: boolean
}

/** Les sujets lus, puis les actions ajoutées depuis. */
export function listSujetsAjoutes(
  sujets: readonly SujetSaisi[],
  ajoutees: readonly ActionAjoutee[],
): readonly SujetSaisi[] {
  const neufs = ajoutees.map(({ id, titre }) => ({ cle: `action:${id}`, titre, precision: null }))
  return [...sujets, ...neufs.filter(({ cle }) => !sujets.some((connu) => connu.cle === cle))]
}

/** Le même acte, avec les actions ajoutées depuis sa lecture. */
export function withActionsAjoutees(acte: ActeAnalysable, ajoutees: readonly ActionAjoutee[]): ActeAnalysable {
  const neuves = ajoutees.filter(({ id }) => !acte.actions.some((connue) => connue.id === id))
  const lues = neuves.map(({ id }) => ({ id, lignee: id, volet: null, mesureId: null }))
  return { ...acte, actions: [...acte.actions, ...lues] }
}

/** Celles que la base n’a pas encore. */
export function listAAjouter(ajoutees: readonly ActionAjoutee[]): readonly ActionAjoutee[] {
  return ajoutees.filter(({ enregistree }) => !enregistree)
}

/** Relit des actions gardées par le navigateur ; toutes sont à renvoyer, la base reconnaîtra les siennes. */
export function readActionsAjoutees(brut: unknown): readonly ActionAjoutee[] {
  if (!Array.isArray(brut)) return []
  return brut.flatMap((action: unknown) => {
    if (typeof action !== 'object' || action === null) return []
    const [id, titre]: readonly unknown[] = [Reflect.get(action, 'id'), Reflect.get(action, 'titre')]
    return typeof id === 'string' && typeof titre === 'string' ? [{ id, titre, enregistree: false }] : []
  })
}
