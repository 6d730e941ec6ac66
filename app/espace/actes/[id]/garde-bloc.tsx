import type { ReactNode } from 'react'
import { BlocFerme } from '@/components/redaction/avenant/bloc-ferme'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { Bloc } from '@/lib/domain/vocabulaire'
import { openBlocAction } from '@/lib/features/actes/actions/avenant'
import { readBlocs } from './charge'

type GardeBlocProps = {
  readonly acteId: string
  readonly bloc: Bloc
  /** Ouvre le bloc ; d’ordinaire, l’agent arrive ensuite à la page de ce bloc. */
  readonly deverrouiller?: ActionFormulaire
  readonly children: ReactNode
}

/** Montre ce que l’avenant laisse fermé en lecture seule, avec de quoi l’ouvrir. */
export async function GardeBloc({ acteId, bloc, deverrouiller = openBlocAction, children }: GardeBlocProps) {
  const { typeAvenant, fermes } = await readBlocs(acteId)
  if (typeAvenant === null || !fermes.includes(bloc)) return children
  return (
    <BlocFerme acteId={acteId} bloc={bloc} typeAvenant={typeAvenant} deverrouiller={deverrouiller}>
      {children}
    </BlocFerme>
  )
}
