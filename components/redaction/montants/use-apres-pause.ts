'use client'

import { startTransition, useEffect, useRef, useState } from 'react'

/** Assez court pour suivre la saisie ; qui tape un nombre d’affilée laisse moins entre deux touches. */
const PAUSE = 250
/** Qui ne s’arrête jamais voit quand même ses totaux avancer. */
const PATIENCE = 2_000

/** La valeur, dès que le clavier marque une pause : ce qui relit tout l’acte ne retarde pas les touches. */
export function useApresPause<T>(valeur: T): T {
  const [posee, poser] = useState(() => valeur)
  const depuis = useRef<number | null>(null)
  useEffect(() => {
    let minuteur: ReturnType<typeof setTimeout> | undefined
    depuis.current ??= Date.now()
    const limite = depuis.current + PATIENCE
    const cesser = () => {
      clearTimeout(minuteur)
      window.removeEventListener('keydown', attendre)
    }
    const attendre = () => {
      clearTimeout(minuteur)
      minuteur = setTimeout(
        () => {
          cesser()
          depuis.current = null
          startTransition(() => poser(() => valeur))
        },
        Math.min(PAUSE, Math.max(0, limite - Date.now())),
      )
    }
    window.addEventListener('keydown', attendre)
    attendre()
    return cesser
  }, [valeur])
  return posee
}
