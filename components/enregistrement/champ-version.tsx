'use client'

import { useSyncExternalStore } from 'react'
import { getDerniereVersion, suivreVersions } from './onglets'

type ChampVersionProps = { readonly objet: string; readonly version: number }

/** La version qu’un geste cite : celle que la frappe vient d’enregistrer, quand la page a été lue avant. */
export function ChampVersion({ objet, version }: ChampVersionProps) {
  const derniere = useSyncExternalStore(
    suivreVersions,
    () => getDerniereVersion(objet, version),
    () => version,
  )
  return <input type="hidden" name="version" value={derniere} />
}
