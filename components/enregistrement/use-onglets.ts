'use client'

import { useCallback, useEffect, useRef } from 'react'
import { isPerimee, noterVersion, ouvrirOnglets } from './onglets'

/** Relit l’objet quand un autre onglet l’enregistre, ou que la page affichée est plus vieille ; rend de quoi prévenir. */
export function useOnglets(objet: string | null, version: number, relire: () => void): (version: number) => void {
  const canal = useRef<ReturnType<typeof ouvrirOnglets> | null>(null)
  const derniere = useRef(relire)
  const ouverte = useRef(version)
  useEffect(() => {
    derniere.current = relire
  })
  useEffect(() => {
    if (objet === null) return
    if (isPerimee(objet, ouverte.current)) derniere.current()
    canal.current = ouvrirOnglets(objet, () => derniere.current())
    return () => {
      canal.current?.fermer()
      canal.current = null
    }
  }, [objet])
  return useCallback(
    (enregistree) => {
      if (objet === null) return
      noterVersion(objet, enregistree)
      canal.current?.prevenir()
    },
    [objet],
  )
}
