'use client'

import type { SubmissionResult } from '@conform-to/react'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { z } from 'zod'
import { garderMemoire, getCleMemoire, lireMemoire, oublierMemoire } from '@/components/enregistrement/memoire'
import { usePersonne } from '@/components/enregistrement/personne'
import { isMemeValeur, type Saisie } from '@/lib/domain/conflit'
import { envoiChamps } from '@/lib/domain/enregistrement/champs'
import {
  type ChampsChanges,
  cocher,
  type Dispute,
  findDispute,
  lireCleEnvoi,
  lireEcran,
  listChanges,
  poser,
  SANS_SUIVI,
  type Suivi,
  suivre,
} from './suivi'
import { toPose } from './use-rendus'

const copieSchema = envoiChamps.extend({ le: z.string(), envoi: z.string() })

interface Parametres {
  readonly id: string
  readonly actuel: Saisie
  readonly rendre: (...rendus: readonly SubmissionResult[]) => void
  /** Faux pour un geste : rien n’y attend d’être repris. */
  readonly gardee: boolean
  /** Rend au formulaire la clé d’un envoi dont la réponse s’est peut-être perdue. */
  readonly reprendreEnvoi: (cle: string) => void
}

/** Suit ce qui est tapé dans un formulaire, et le garde dans le navigateur jusqu’à ce qu’il soit enregistré. */
export function useSaisie({ id, actuel, rendre, gardee, reprendreEnvoi }: Parametres) {
  const personne = usePersonne()
  const page = usePathname()
  const cle = gardee && personne !== null ? getCleMemoire(personne, `${page}#${id}`) : null
  const ouverture = useRef(actuel)
  const suivi = useRef<Suivi>(SANS_SUIVI)
  const frappe = useRef('')
  const reprises = useRef<ChampsChanges>({})
  const [modifie, setModifie] = useState(false)
  const [reprise, setReprise] = useState<string | null>(null)
  const [prete, setPrete] = useState(false)
  const [dispute, setDispute] = useState<Dispute | null>(null)

  const lire = useCallback((): Saisie => {
    const formulaire = document.getElementById(id)
    return formulaire instanceof HTMLFormElement ? lireEcran(formulaire) : {}
  }, [id])
  const lister = useCallback(() => listChanges(suivi.current, lire()), [lire])

  /** Remet ces valeurs à l’écran ; rend ce qu’il montre alors. */
  const remettre = useCallback(
    (valeurs: Saisie): Saisie => {
      const ecran = { ...lire(), ...valeurs }
      rendre(toPose(ecran))
      const formulaire = document.getElementById(id)
      if (formulaire instanceof HTMLFormElement) cocher(formulaire, ecran)
      return ecran
    },
    [id, lire, rendre],
  )

  /** Compare l’écran à l’enregistré, et garde ce qui en diffère. */
  const comparer = useCallback(() => {
    const champs = lister()
    const change = Object.keys(champs).length > 0
    setModifie(change)
    if (!change) setReprise(null)
    if (cle === null) return
    if (change) garderMemoire(cle, { champs, le: frappe.current, envoi: lireCleEnvoi(id) })
    else oublierMemoire(cle)
  }, [id, cle, lister])

  useEffect(() => {
    const formulaire = document.getElementById(id)
    if (!(formulaire instanceof HTMLFormElement)) return
    const copie = cle === null ? null : lireMemoire(cle, copieSchema)
    suivi.current = suivre(formulaire, ouverture.current)
    setPrete(true)
    if (cle === null || copie === null) return
    const aRendre = keepDifferents(copie.champs, ouverture.current)
    if (Object.keys(aRendre).length === 0) return oublierMemoire(cle)
    frappe.current = copie.le
    reprendreEnvoi(copie.envoi)
    reprises.current = aRendre
    suivi.current = poser(suivi.current, pick(aRendre, 'de'))
    const repris = remettre(pick(aRendre, 'vers'))
    setReprise(copie.le)
    setDispute(findDispute(suivi.current, repris, ouverture.current))
  }, [id, cle, remettre, reprendreEnvoi])

  return useMemo(
    () => ({
      suivi,
      lire,
      lister,
      comparer,
      /** Vrai quand ce que le navigateur gardait est revenu à l’écran. */
      prete,
      modifie,
      reprise,
      dispute,
      /** Montre les deux valeurs de ce qui a été changé ici et ailleurs. */
      departager: (enregistree: Saisie) => setDispute(findDispute(suivi.current, lire(), enregistree)),
      clore: () => setDispute(null),
      saisir: () => {
        frappe.current = new Date().toISOString()
        comparer()
      },
      abandonner: () => {
        setReprise(null)
        setDispute(null)
        const initiales = Object.fromEntries(
          Object.keys(reprises.current).map((champ) => [champ, ouverture.current[champ]]),
        )
        // Ce qui est déjà parti se renvoie tel qu’il était ; le reste n’a jamais quitté ce navigateur.
        const jamaisParties = Object.entries(initiales).filter(([champ]) =>
          isMemeValeur(suivi.current.lue[champ], reprises.current[champ]?.de),
        )
        suivi.current = poser(suivi.current, Object.fromEntries(jamaisParties))
        remettre(initiales)
      },
      oublier: () => {
        if (cle !== null) oublierMemoire(cle)
      },
    }),
    [lire, lister, comparer, remettre, prete, modifie, reprise, dispute, cle],
  )
}

/** Ce qu’un autre passage a enregistré depuis n’est plus à reprendre. */
function keepDifferents(champs: ChampsChanges, actuel: Saisie): ChampsChanges {
  return Object.fromEntries(Object.entries(champs).filter(([champ, { vers }]) => !isMemeValeur(vers, actuel[champ])))
}

function pick(champs: ChampsChanges, cote: 'de' | 'vers'): Saisie {
  return Object.fromEntries(Object.entries(champs).map(([champ, change]) => [champ, change[cote] ?? undefined]))
}
