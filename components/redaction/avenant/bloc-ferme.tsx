import type { ReactNode } from 'react'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Alert } from '@/components/ui/alert'
import { LIBELLES_BLOCS, LIBELLES_TYPES_AVENANT } from '@/lib/domain/libelles-avenant'
import type { Bloc, TypeAvenant } from '@/lib/domain/vocabulaire'

type BlocFermeProps = {
  readonly acteId: string
  readonly bloc: Bloc
  readonly typeAvenant: TypeAvenant
  readonly deverrouiller: ActionFormulaire
  readonly children: ReactNode
}

/** Ce que l’avenant ne vient pas changer : lisible, non modifiable, jusqu’à ce que l’agent l’ouvre. */
export function BlocFerme({ acteId, bloc, typeAvenant, deverrouiller, children }: BlocFermeProps) {
  return (
    <>
      <div className="mb-8 space-y-4">
        <Alert title="Bloc verrouillé">
          <p>
            {LIBELLES_BLOCS[bloc]} ne {bloc === 'periode' ? 'change' : 'changent'} pas d’ordinaire dans un avenant «
            {'\u00a0'}
            {LIBELLES_TYPES_AVENANT[typeAvenant].libelle}
            {'\u00a0'}». Déverrouillez ce bloc si celui-ci les modifie{'\u202f'}: le journal le gardera.
          </p>
        </Alert>
        <BoutonAction
          id={`ouvrir-${bloc}`}
          action={deverrouiller}
          valeurs={{ acteId, bloc }}
          libelle="Déverrouiller ce bloc"
          variant="secondary"
        />
      </div>
      <fieldset disabled className="contents">
        <legend className="sr-only">{LIBELLES_BLOCS[bloc]}, en lecture seule</legend>
        {children}
      </fieldset>
    </>
  )
}
