import type { ReactNode } from 'react'
import type { Acte, Action } from '@/lib/domain/instantane'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import type { Rubrique } from '@/lib/domain/rubrique'

export interface RubriqueFiche {
  readonly term: string
  readonly description: ReactNode
}

/** Ce que la source dit d’une mesure ou d’une action ; ce qu’elle tait n’y figure pas. */
export function listRubriquesFiche({ niveau, id }: Rubrique, { mesures, actions }: Acte): readonly RubriqueFiche[] {
  switch (niveau) {
    case 'mesure':
      return texte('Descriptif', mesures.find((mesure) => mesure.id === id)?.descriptif ?? null)
    case 'action': {
      const action = actions.find((candidate) => candidate.id === id)
      return action ? listRubriquesAction(action) : []
    }
  }
}

function listRubriquesAction(action: Action): readonly RubriqueFiche[] {
  const { statutAction, phases } = action
  return [
    ...texte('Statut', statutAction && LIBELLES_STATUTS_ACTION[statutAction]),
    ...texte('Objectif', action.objectif),
    ...texte('Descriptif', action.descriptif),
    ...texte('Résultats attendus', action.resultatsAttendus),
    ...texte('Pilote', action.pilote),
    ...liste('Partenaires', action.partenaires),
    ...liste('Cofinanceurs', action.cofinanceurs),
    ...texte('Public cible', action.publicCible),
    ...texte('Territoire', action.territoire),
    ...texte('Calendrier', action.calendrier),
    ...liste('Axes', action.axes),
    ...liste('Phases', phases.map(decrirePhase)),
    ...texte('Indicateurs', action.indicateurs),
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
