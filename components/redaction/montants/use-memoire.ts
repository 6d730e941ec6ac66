'use client'

import { type Dispatch, type RefObject, useEffect, useState } from 'react'
import { garderMemoire, getCleMemoire, oublierMemoire } from '@/components/enregistrement/memoire'
import { usePersonne } from '@/components/enregistrement/personne'
import { createBrouillon, type EtatEditeur, type GesteEditeur, isModifie } from './etat'
import type { LigneSaisie } from './ligne'
import { lireBrouillon } from './memoire-locale'

/** Garde la saisie dans le navigateur tant qu’elle diffère de l’enregistré, et la reprend à l’ouverture. */
export function useMemoire(
  acteId: string,
  etat: EtatEditeur,
  agir: Dispatch<GesteEditeur>,
  enVol: RefObject<readonly LigneSaisie[]>,
): boolean {
  const modifie = isModifie(etat)
  const personne = usePersonne()
  const cle = personne === null ? null : getCleMemoire(personne, `montants:${acteId}`)
  const [relue, setRelue] = useState(false)

  useEffect(() => {
    const brouillon = cle === null ? null : lireBrouillon(cle)
    if (brouillon) agir({ type: 'reprendre', brouillon })
    setRelue(true)
  }, [cle, agir])

  useEffect(() => {
    if (!relue || cle === null) return
    if (!modifie) return oublierMemoire(cle)
    const le = etat.reprise?.lignes === etat.lignes ? etat.reprise.le : new Date().toISOString()
    garderMemoire(cle, createBrouillon(etat, enVol.current, le))
  }, [relue, modifie, cle, etat, enVol])

  return modifie
}
