'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Enregistrement } from '@/lib/domain/enregistrement/machine'
import { annoncerPassage, decrireStatut } from '@/lib/domain/enregistrement/statut'

type EtatEnregistrementProps = {
  readonly etat: Enregistrement
  /** Vrai quand des changements n’attendent que le bouton. */
  readonly aEnvoyer?: boolean
  /** Où se reconnecter pour revenir ici. */
  readonly connexion: string
  readonly reessayer: () => void
}

/** Où en est l’enregistrement, toujours à la même place. Seules la panne et sa fin s’annoncent à l’oreille. */
export function EtatEnregistrement({ etat, aEnvoyer = false, connexion, reessayer }: EtatEnregistrementProps) {
  const { alerte } = etat
  const precedente = useRef(alerte)
  const [annonce, setAnnonce] = useState('')
  useEffect(() => {
    const passage = annoncerPassage(precedente.current, alerte)
    precedente.current = alerte
    if (passage !== null) setAnnonce(passage)
  }, [alerte])

  return (
    <div className="flex min-h-11 min-w-0 flex-1 basis-56 flex-wrap items-center gap-x-4 text-sm">
      <p data-enregistrement="" className={alerte === null ? undefined : 'font-semibold text-alerte'}>
        {aEnvoyer && alerte === null && etat.envoyee === null ? 'Changements non enregistrés' : decrireStatut(etat)}
      </p>
      {alerte?.cause === 'session' && (
        <a href={connexion} className="font-semibold">
          Se reconnecter
        </a>
      )}
      {alerte?.cause === 'serveur' && (
        <Button variant="quiet" onClick={reessayer}>
          Réessayer
        </Button>
      )}
      <p role="status" className="sr-only">
        {annonce}
      </p>
    </div>
  )
}
