'use client'

import { useEffect } from 'react'

const CLE = 'tandem.champ'

/** Quand la session finit, retient le champ où l’on tapait ; la connexion y ramène, une fois la saisie retrouvée. */
export function useRetourAuChamp(page: string, finie: boolean, prete = true): void {
  useEffect(() => {
    if (!prete) return
    const retenu = sessionStorage.getItem(CLE)
    if (retenu === null || !retenu.startsWith(`${page}#`)) return
    sessionStorage.removeItem(CLE)
    // La saisie retrouvée remet d’abord ses lignes à l’écran.
    const attente = setTimeout(() => document.getElementById(retenu.slice(page.length + 1))?.focus(), 100)
    return () => clearTimeout(attente)
  }, [page, prete])

  useEffect(() => {
    if (!finie) return
    const retenir = (cible: EventTarget | null) => {
      if (isChamp(cible)) sessionStorage.setItem(CLE, `${page}#${cible.id}`)
    }
    retenir(document.activeElement)
    const suivre = ({ target }: FocusEvent) => retenir(target)
    document.addEventListener('focusin', suivre)
    return () => document.removeEventListener('focusin', suivre)
  }, [page, finie])
}

function isChamp(cible: EventTarget | null): cible is HTMLElement {
  return cible instanceof HTMLElement && cible.id !== '' && cible.matches('input, select, textarea, [role="gridcell"]')
}
