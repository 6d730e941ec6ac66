import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { ButtonLink } from '@/components/ui/button-link'
import { LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'
import type { Geste, Transition } from '@/lib/domain/cycle/transitions'
import { GesteForm } from './geste-form'

/** Les actions du serveur, par geste ; la signature a sa page, où tout se relit. */
export type ActionsGestes = Readonly<Record<Exclude<Geste, 'signer' | 'reprendre'>, ActionFormulaire>>

type GestesProps = {
  readonly acteId: string
  /** Ce que la table offre à cette personne, à cette étape. */
  readonly transitions: readonly Transition[]
  readonly actions: ActionsGestes
  /** L’empreinte de la version examinée, que la validation nomme. */
  readonly empreinte?: string
}

/** Les gestes offerts, ceux qui avancent d’abord ; valider ne s’offre qu’à qui a la version examinée sous les yeux. */
export function Gestes({ acteId, transitions, actions, empreinte }: GestesProps) {
  const offerts = transitions.filter(({ geste }) => geste !== 'valider' || empreinte !== undefined)
  const ordonnes = offerts.toSorted((a, b) => Number(a.motif) - Number(b.motif))
  if (ordonnes.length === 0) return null
  return (
    <ul className="space-y-4">
      {ordonnes.map(({ geste, motif }) => (
        <li key={geste} data-geste={geste}>
          {geste === 'signer' || geste === 'reprendre' ? (
            <ButtonLink href={`/espace/actes/${acteId}/signature`}>{LIBELLES_GESTES[geste].bouton}</ButtonLink>
          ) : (
            <GesteForm
              geste={geste}
              action={actions[geste]}
              motif={motif}
              valeurs={geste === 'valider' && empreinte ? { acteId, empreinte } : { acteId }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
