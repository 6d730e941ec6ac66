import { useState } from 'react'

/** Garde le même objet tant que le nouveau lui est pareil : ce qui en dépend ne se redessine pas. */
export function useStable<T>(valeur: T, isPareil: (a: T, b: T) => boolean): T {
  const [gardee, setGardee] = useState(valeur)
  if (gardee === valeur || isPareil(gardee, valeur)) return gardee
  setGardee(valeur)
  return valeur
}
