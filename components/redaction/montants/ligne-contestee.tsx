'use client'

import { useContext } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { getIdContestee } from './contestees'
import { ContexteEditeur } from './contexte'
import { decrireLigne } from './description'
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
          Enregistré{'\u202f'}: {enregistree ? decrireLigne(enregistree) : 'retirée entre-temps'}
          <br />
          Votre saisie{'\u202f'}: {decrireLigne(mienne)}
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
