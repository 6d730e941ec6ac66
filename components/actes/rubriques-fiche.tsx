import type { ReactNode } from 'react'
import type { Acte, Action } from '@/lib/domain/instantane'
import { LIBELLES_ACTION, LIBELLES_MESURE, LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import type { Rubrique } from '@/lib/domain/rubrique'

export interface RubriqueFiche {
  readonly term: string
  readonly description: ReactNode
}

/** Ce que la source dit d’une mesure ou d’une action ; ce qu’elle tait n’y figure pas. */
export function listRubriquesFiche({ niveau, id }: Rubrique, { mesures, actions }: Acte): readonly RubriqueFiche[] {
  switch (niveau) {
    case 'mesure':
      return texte(LIBELLES_MESURE.descriptif, mesures.find((mesure) => mesure.id === id)?.descriptif ?? null)
    case 'action': {
      const action = actions.find((candidate) => candidate.id === id)
      return action ? listRubriquesAction(action) : []
    }
  }
}

function listRubriquesAction(action: Action): readonly RubriqueFiche[] {
  const { statutAction, phases } = action
  return [
    ...texte(LIBELLES_ACTION.statutAction, statutAction && LIBELLES_STATUTS_ACTION[statutAction]),
    ...texte(LIBELLES_ACTION.objectif, action.objectif),
    ...texte(LIBELLES_ACTION.descriptif, action.descriptif),
    ...texte(LIBELLES_ACTION.resultatsAttendus, action.resultatsAttendus),
    ...texte(LIBELLES_ACTION.pilote, action.pilote),
    ...liste(LIBELLES_ACTION.partenaires, action.partenaires),
    ...liste(LIBELLES_ACTION.cofinanceurs, action.cofinanceurs),
    ...texte(LIBELLES_ACTION.publicCible, action.publicCible),
    ...texte(LIBELLES_ACTION.territoire, action.territoire),
    ...texte(LIBELLES_ACTION.calendrier, action.calendrier),
    ...liste(LIBELLES_ACTION.axes, action.axes),
    ...liste(LIBELLES_ACTION.phases, phases.map(decrirePhase)),
    ...texte(LIBELLES_ACTION.indicateurs, action.indicateurs),
  ]
}

function texte(term: string, valeur: string | null): readonly RubriqueFiche[] {
  return valeur === null ? [] : [{ term, description: <span className="whitespace-pre-line">{valeur}</span> }]
}

function liste(term: string, elements: readonly string[]): readonly RubriqueFiche[] {
  if (elements.length === 0) return []
  const description = (
    <ul className="list-disc pl-5">
      {elements.map((element) => (
        <li key={element}>{element}</li>
      ))}
    </ul>
  )
  return [{ term, description }]
}

function decrirePhase({ libelle, echeance, territoire }: Action['phases'][number]): string {
  return [libelle, territoire, echeance].filter((partie) => partie !== null).join(', ')
}
