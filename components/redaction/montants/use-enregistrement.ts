'use client'

import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import type { Issue } from '@/components/enregistrement/moteur'
import { isPerimee, noterVersion, ouvrirOnglets } from '@/components/enregistrement/onglets'
import { usePersonne } from '@/components/enregistrement/personne'
import { useDepart } from '@/components/enregistrement/use-depart'
import { useMoteur } from '@/components/enregistrement/use-moteur'
import { createCleEnvoi } from '@/components/ui/cle-envoi'
import type { Enregistrement } from '@/lib/domain/enregistrement/machine'
import { listAAjouter } from './actions-ajoutees'
import { listChangements } from './changements'
import type { SujetNomme } from './contestees'
import {
  decrireReserve,
  type EnvoiMontants,
  envoyerActions,
  envoyerLignes,
  listGestes,
  relireMontants,
} from './envoi-lignes'
import type { EtatEditeur, GesteEditeur } from './etat'
import type { LigneSaisie } from './ligne'
import { useMemoire } from './use-memoire'

interface EnregistrementMontants {
  readonly statut: Enregistrement
  readonly modifie: boolean
  /** À donner aux champs à la place du réducteur : chaque geste de saisie finit par s’enregistrer. */
  readonly saisir: Dispatch<GesteEditeur>
  /** Envoie maintenant ce qui attend ; rend les erreurs de la dernière réponse. */
  readonly enregistrer: () => Promise<EtatEditeur['erreurs']>
}

type Parametres = {
  readonly acteId: string
  readonly etat: EtatEditeur
  readonly agir: Dispatch<GesteEditeur>
  readonly sujets: readonly SujetNomme[]
  /** Faux pendant l’examen : chaque enregistrement y soumet une version à l’État, et seul l’agent en décide. */
  readonly automatique: boolean
}

/** Enregistre les montants au fil de la frappe, ligne à ligne, quelle que soit la vue qui les montre. */
export function useEnregistrement({ acteId, etat, agir, sujets, automatique }: Parametres): EnregistrementMontants {
  const personne = usePersonne()
  const courant = useRef(etat)
  const erreurs = useRef<EtatEditeur['erreurs']>({})
  const enVol = useRef<readonly LigneSaisie[]>([])
  const onglets = useRef<ReturnType<typeof ouvrirOnglets> | null>(null)
  useEffect(() => {
    courant.current = etat
  }, [etat])

  const preparer = (): EnvoiMontants => {
    const changements = listChangements(courant.current)
    enVol.current = changements.flatMap(({ id, vers }) => (vers ? [{ ...vers, id }] : []))
    const { version, ajoutees } = courant.current
    return { version, envoi: createCleEnvoi(), actions: listAAjouter(ajoutees), changements }
  }
  const envoyer = async (envoi: EnvoiMontants): Promise<Issue> => {
    if (envoi.actions.length > 0) {
      const ajout = await envoyerActions(acteId, personne, envoi.actions)
      if (!ajout.ok) return ajout
      agir({ type: 'accueillir', ids: ajout.valeur.ajoutees })
    }
    if (envoi.changements.length === 0) return decrireReserve(sujets, courant.current, [])
    const recu = await envoyerLignes(acteId, personne, envoi)
    if (!recu.ok) return recu
    const gestes = listGestes(envoi, recu.valeur)
    const issue = decrireReserve(sujets, courant.current, gestes)
    erreurs.current = gestes.reduce((avant, geste) => (geste.type === 'acquitter' ? geste.erreurs : avant), {})
    for (const geste of gestes) agir(geste)
    noterVersion(acteId, recu.valeur.version)
    onglets.current?.prevenir()
    return issue
  }
  const [moteur, statut] = useMoteur(preparer, envoyer)

  const saisir = useCallback<Dispatch<GesteEditeur>>(
    (geste) => {
      agir(geste)
      if (automatique) moteur.taper()
    },
    [agir, automatique, moteur],
  )
  const modifie = useMemoire(acteId, etat, saisir, enVol)
  useDepart(moteur, modifie)

  const versionLue = useRef(etat.version)
  useEffect(() => {
    const relire = () => relireMontants(acteId).then((geste) => geste && agir(geste))
    if (isPerimee(acteId, versionLue.current)) relire()
    onglets.current = ouvrirOnglets(acteId, relire)
    return () => onglets.current?.fermer()
  }, [acteId, agir])

  const enregistrer = async () => {
    if (modifie) moteur.taper()
    erreurs.current = {}
    await moteur.finir()
    agir({ type: 'normaliser' })
    return erreurs.current
  }
  return { statut, modifie, saisir, enregistrer }
}
