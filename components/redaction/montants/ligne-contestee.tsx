'use client'

import { useContext } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { getIdContestee } from './contestees'
import { ContexteEditeur } from './contexte'
import type { Desaccord } from './fusion'
import type { LigneSaisie } from './ligne'

type LigneContesteeProps = { readonly mienne: LigneSaisie; readonly desaccord: Desaccord }

/** Deux personnes sur la même ligne : les deux valeurs se montrent, l’agent choisit avant d’enregistrer. */
export function LigneContestee({ mienne, desaccord }: LigneContesteeProps) {
  const { agir } = useContext(ContexteEditeur)
  const { cle, enregistree } = desaccord
  const trancher = (garder: 'mienne' | 'enregistree') => agir({ type: 'trancher', desaccord, garder })
  return (
    <div id={getIdContestee(cle)} tabIndex={-1} className="col-span-full scroll-mb-28">
      <Alert
        tone="warning"
        title={enregistree ? 'Quelqu’un a enregistré autre chose sur cette ligne' : 'Quelqu’un a retiré cette ligne'}
      >
        <p>
          Enregistré{'\u202f'}: {enregistree ? ecrire(enregistree) : 'retirée entre-temps'}
          <br />
          Votre saisie{'\u202f'}: {ecrire(mienne)}
        </p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => trancher('enregistree')}>
            {enregistree ? 'Prendre l’enregistré' : 'La laisser retirée'}
          </Button>
          <Button variant="secondary" onClick={() => trancher('mienne')}>
            {enregistree ? 'Garder ma saisie' : 'La remettre'}
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
