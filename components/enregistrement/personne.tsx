'use client'

import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { ouvrirMemoire } from './memoire'

const ContextePersonne = createContext<string | null>(null)

type PersonneProps = { readonly id: string; readonly children: ReactNode }

/**
 * À qui est la session : ce que le navigateur garde n’est qu’à elle, et ce qu’une autre y avait laissé s’efface, jusqu’aux
 * champs de la page.
 */
export function Personne({ id, children }: PersonneProps) {
  useEffect(() => ouvrirMemoire(id), [id])
  return (
    <ContextePersonne key={id} value={id}>
      {children}
    </ContextePersonne>
  )
}

/** Null hors de l’espace de travail : rien ne s’y garde. */
export function usePersonne(): string | null {
  return useContext(ContextePersonne)
}
