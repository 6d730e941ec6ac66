'use client'

import { useContext } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { ContexteEditeur } from './contexte'
import type { LigneSaisie } from './ligne'

type DesaccordProps = { readonly mienne: LigneSaisie; readonly enregistree: LigneSaisie }

/** Deux personnes sur la même ligne : les deux valeurs se montrent, l’agent choisit. */
export function Desaccord({ mienne, enregistree }: DesaccordProps) {
  const { agir } = useContext(ContexteEditeur)
  return (
    <div className="col-span-full">
      <Alert tone="warning" title="Quelqu’un a enregistré autre chose sur cette ligne">
        <p>
          Enregistré : {ecrire(enregistree)}
          <br />
          Votre saisie : {ecrire(mienne)}
        </p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => agir({ type: 'trancher', enregistree, garder: 'enregistree' })}>
            Prendre l’enregistré
          </Button>
          <Button variant="secondary" onClick={() => agir({ type: 'trancher', enregistree, garder: 'mienne' })}>
            Garder ma saisie
          </Button>
        </div>
      </Alert>
    </div>
  )
}

function ecrire(ligne: LigneSaisie): string {
  const nature = NATURES.find((connue) => connue === ligne.nature)
  const financeur = FINANCEURS.find((connu) => connu === ligne.financeur)
  const precision = PRECISIONS.find((connue) => connue === ligne.precision)
  const absence = ABSENCES.find((connue) => connue === ligne.absence) ?? 'non_renseigne'
  return [
    ligne.montant ? `${ligne.montant} €` : LIBELLES_ABSENCES[absence],
    precision && LIBELLES_PRECISIONS[precision],
    financeur && LIBELLES_FINANCEURS[financeur],
    nature && LIBELLES_NATURES[nature],
    `${ligne.debut} – ${ligne.fin}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
