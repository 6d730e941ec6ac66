'use client'

import { type Dispatch, type RefObject, useEffect, useState } from 'react'
import { garderMemoire, getCleMemoire, oublierMemoire } from '@/components/enregistrement/memoire'
import { usePersonne } from '@/components/enregistrement/personne'
import { listAAjouter } from './actions-ajoutees'
import { type EtatEditeur, type GesteEditeur, isModifie, listAncetres } from './etat'
import type { LigneSaisie } from './ligne'
import { lireBrouillon } from './memoire-locale'

/** Garde la saisie dans le navigateur tant qu’elle diffère de l’enregistré, et la reprend à l’ouverture. */
export function useMemoire(
  acteId: string,
  etat: EtatEditeur,
  agir: Dispatch<GesteEditeur>,
  enVol: RefObject<readonly LigneSaisie[]>,
): boolean {
  const { base, lignes, ajoutees, desaccords, reprise } = etat
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
    const le = reprise?.lignes === lignes ? reprise.le : new Date().toISOString()
    if (!modifie) return oublierMemoire(cle)
    const ancetres = listAncetres({ base, desaccords })
    garderMemoire(cle, { base: ancetres, lignes, enVol: enVol.current, ajoutees: listAAjouter(ajoutees), le })
  }, [relue, modifie, cle, base, lignes, ajoutees, desaccords, reprise, enVol])

  return modifie
}
