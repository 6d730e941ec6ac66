'use client'

import { startTransition, useEffect, useState } from 'react'

/** Assez court pour suivre la saisie ; qui tape un nombre d’affilée laisse moins entre deux touches. */
const PAUSE = 250

/** La valeur, dès que le clavier marque une pause : ce qui relit tout l’acte ne retarde aucune touche. */
export function useApresPause<T>(valeur: T): T {
  const [posee, poser] = useState(() => valeur)
  useEffect(() => {
    let minuteur: ReturnType<typeof setTimeout> | undefined
    const cesser = () => {
      clearTimeout(minuteur)
      window.removeEventListener('keydown', attendre)
    }
    const attendre = () => {
      clearTimeout(minuteur)
      minuteur = setTimeout(() => {
        cesser()
        startTransition(() => poser(() => valeur))
      }, PAUSE)
    }
    window.addEventListener('keydown', attendre)
    attendre()
    return cesser
  }, [valeur])
  return posee
}
