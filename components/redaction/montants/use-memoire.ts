'use client'

import { type Dispatch, type RefObject, useEffect, useState } from 'react'
import { listAAjouter } from './actions-ajoutees'
import { type EtatEditeur, type GesteEditeur, isModifie, listAncetres } from './etat'
import type { LigneSaisie } from './ligne'
import { garderBrouillon, lireBrouillon, oublierBrouillon } from './memoire-locale'

/** Garde la saisie dans le navigateur tant qu’elle diffère de l’enregistré, et la reprend à l’ouverture. */
export function useMemoire(
  acteId: string,
  etat: EtatEditeur,
  agir: Dispatch<GesteEditeur>,
  enVol: RefObject<readonly LigneSaisie[]>,
): boolean {
  const { base, lignes, ajoutees, desaccords, reprise } = etat
  const modifie = isModifie(etat)
  const [relue, setRelue] = useState(false)

  useEffect(() => {
    const brouillon = lireBrouillon(acteId)
    if (brouillon) agir({ type: 'reprendre', brouillon })
    setRelue(true)
  }, [acteId, agir])

  useEffect(() => {
    if (!relue) return
    const le = reprise?.lignes === lignes ? reprise.le : new Date().toISOString()
    if (!modifie) return oublierBrouillon(acteId)
    const ancetres = listAncetres({ base, desaccords })
    garderBrouillon(acteId, { base: ancetres, lignes, enVol: enVol.current, ajoutees: listAAjouter(ajoutees), le })
  }, [relue, modifie, acteId, base, lignes, ajoutees, desaccords, reprise, enVol])

  return modifie
}
