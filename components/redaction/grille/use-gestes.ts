'use client'

import { type Dispatch, useState } from 'react'
import { ajouter, defaire, HISTOIRE_VIDE, type Histoire, prolonger, refaire } from '@/lib/domain/grille/histoire'
import type { GesteEditeur } from '../montants/etat'
import type { LigneSaisie } from '../montants/ligne'
import { type Ecriture, type Geste, preparer } from './ecriture'

type GesteSuivi = Geste & { readonly suite: string | null }

/** Écrit dans la saisie, et garde de quoi défaire : un collage, un remplissage ou une frappe est un seul geste. */
export function useGestes(
  lignes: readonly LigneSaisie[],
  source: Pick<LigneSaisie, 'sourceId' | 'page'>,
  agir: Dispatch<GesteEditeur>,
) {
  const [histoire, setHistoire] = useState<Histoire<GesteSuivi>>(HISTOIRE_VIDE)
  const poser = (ecritures: readonly Ecriture[]) => {
    const { changements, geste } = preparer(lignes, ecritures, source, () => crypto.randomUUID())
    if (changements.length > 0) agir({ type: 'poser', changements })
    return geste
  }
  const rejouer = (pas: ReturnType<typeof defaire<GesteSuivi>>, sens: 'avant' | 'apres') => {
    if (pas === null) return null
    poser(pas.geste[sens])
    setHistoire(pas.histoire)
    return pas.geste.apres
  }
  return {
    /** Joue un geste et rend le nombre de cases changées ; deux gestes de même `suite` se défont ensemble. */
    jouer: (ecritures: readonly Ecriture[], suite: string | null = null): number => {
      const geste = { ...poser(ecritures), suite }
      const precedent = histoire.passe.at(-1)
      if (geste.apres.length === 0) return 0
      if (precedent && suite !== null && precedent.suite === suite) {
        setHistoire(prolonger(histoire, { ...geste, avant: precedent.avant }))
      } else setHistoire(ajouter(histoire, geste))
      return geste.apres.length
    },
    defaire: () => rejouer(defaire(histoire), 'avant'),
    refaire: () => rejouer(refaire(histoire), 'apres'),
    peut: { defaire: histoire.passe.length > 0, refaire: histoire.futur.length > 0 },
  }
}
