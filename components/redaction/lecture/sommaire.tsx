import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { groupLignes, Ligne } from './groupes'

type SommaireProps = {
  readonly lignes: readonly Ligne[]
  readonly groupes: ReturnType<typeof groupLignes>
}

/** Combien le texte propose, ce qui est accepté d’avance, ce qui attend l’agent et ce qui est mis à part, avec un lien vers chaque partie. */
export function Sommaire({ lignes, groupes }: SommaireProps) {
  const propositions = lignes.filter(({ proposition }) => proposition.genre !== 'territoire')
  const compte = (filtre: (ligne: Ligne) => boolean) => propositions.filter(filtre).length
  const detail = [
    {
      nombre: compte(({ proposee, deja }) => proposee && !deja),
      un: 'acceptée d’avance',
      plusieurs: 'acceptées d’avance',
    },
    { nombre: compte(({ deja }) => deja), un: 'déjà saisie', plusieurs: 'déjà saisies' },
    {
      nombre: compte(({ proposition, deja }) => proposition.confiance === 'a_verifier' && !deja),
      un: 'à vérifier',
      plusieurs: 'à vérifier',
    },
    {
      nombre: compte(({ proposition, deja }) => proposition.confiance === 'a_part' && !deja),
      un: 'mise à part',
      plusieurs: 'mises à part',
    },
  ]
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, un, plusieurs }) => compter(nombre, un, plusieurs))
  if (propositions.length === 0) return null
  return (
    <nav aria-label="Ce que le texte propose" className="space-y-2">
      <p>
        {compter(propositions.length, 'proposition', 'propositions')}
        {DEUX_POINTS}
        {detail.join(', ')}. Rien n’est écrit avant l’enregistrement.
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {groupes.map(({ id, titre, lignes: siennes }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {titre} ({siennes.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
