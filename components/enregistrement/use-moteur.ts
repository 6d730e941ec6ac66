'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { A_JOUR, type Enregistrement } from '@/lib/domain/enregistrement/machine'
import { createMoteur, type Issue, type Moteur } from './moteur'

/**
 * Un enregistrement qui vit avec la page : il repart au retour du réseau, de la session et de l’onglet, et envoie ce qui
 * attend quand la page se cache.
 */
export function useMoteur<Envoi>(
  preparer: () => Envoi,
  envoyer: (envoi: Envoi) => Promise<Issue>,
): readonly [Moteur, Enregistrement] {
  const dernier = useRef({ preparer, envoyer })
  useEffect(() => {
    dernier.current = { preparer, envoyer }
  })
  const [moteur] = useState(() =>
    createMoteur<Envoi>({
      preparer: () => dernier.current.preparer(),
      envoyer: (envoi) => dernier.current.envoyer(envoi),
    }),
  )
  const etat = useSyncExternalStore(moteur.abonner, moteur.lire, () => A_JOUR)

  useEffect(() => {
    const auRetour = () => moteur.revenir('reseau')
    const aLaVue = () => {
      if (document.visibilityState === 'visible') moteur.revenir('session')
      else moteur.demander()
    }
    window.addEventListener('online', auRetour)
    document.addEventListener('visibilitychange', aLaVue)
    return () => {
      window.removeEventListener('online', auRetour)
      document.removeEventListener('visibilitychange', aLaVue)
    }
  }, [moteur])

  return [moteur, etat]
}
