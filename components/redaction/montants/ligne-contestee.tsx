'use client'

import { useContext } from 'react'
import type { Ecriture } from '@/components/redaction/formulaire/conflit'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import { getIdContestee } from './contestees'
import { ContexteEditeur } from './contexte'
import { decrireLigne } from './description'
import type { Desaccord } from './fusion'
import type { LigneSaisie } from './ligne'

type LigneContesteeProps = { readonly mienne: LigneSaisie; readonly desaccord: Desaccord }

/** Deux personnes sur la même ligne : les deux valeurs se montrent, l’agent choisit avant d’enregistrer. */
export function LigneContestee({ mienne, desaccord }: LigneContesteeProps) {
  const { agir } = useContext(ContexteEditeur)
  const { cle, enregistree, ecriture } = desaccord
  const trancher = (garder: 'mienne' | 'enregistree') => agir({ type: 'trancher', desaccord, garder })
  return (
    <div id={getIdContestee(cle)} tabIndex={-1} className="col-span-full scroll-mb-28">
      <Alert tone="warning" title={enregistree ? decrireAuteur(ecriture) : 'Quelqu’un a retiré cette ligne'}>
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

function decrireAuteur(ecriture: Ecriture | undefined): string {
  const le = ecriture?.le ? ` le ${ecrireMoment(ecriture.le)}` : ''
  return `${ecriture?.par ?? 'Quelqu’un'} a enregistré autre chose sur cette ligne${le}`
}
