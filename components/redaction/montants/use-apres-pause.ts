'use client'

import { startTransition, useEffect, useState } from 'react'

/** Assez court pour suivre la saisie, assez long pour qu’aucune touche n’attende. */
const PAUSE = 100

/** La valeur, dès que la frappe marque une pause : ce qui relit tout l’acte ne retarde pas la touche suivante. */
export function useApresPause<T>(valeur: T): T {
  const [posee, poser] = useState(() => valeur)
  useEffect(() => {
    const minuteur = setTimeout(() => startTransition(() => poser(() => valeur)), PAUSE)
    return () => clearTimeout(minuteur)
  }, [valeur])
  return posee
}
