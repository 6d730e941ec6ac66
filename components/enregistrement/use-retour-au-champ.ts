'use client'

import { useEffect } from 'react'

const CLE = 'tandem.champ'
const CHAMP = 'input[id], select[id], textarea[id], [role="gridcell"][id]'

/** La grille se charge après la page, et la saisie retrouvée remet ses lignes à l’écran. */
const PAUSE_MS = 100
const ESSAIS = 50

/**
 * Quand la session finit, retient le champ où l’on tapait ; la connexion y ramène, une fois la saisie retrouvée. Les champs
 * traversés au clavier pour aller se reconnecter ne comptent pas.
 */
export function useRetourAuChamp(page: string, finie: boolean, prete = true): void {
  useEffect(() => {
    if (!prete) return
    const retenu = sessionStorage.getItem(CLE)
    if (retenu === null || !retenu.startsWith(`${page}#`)) return
    const depart = document.activeElement
    let restants = ESSAIS
    const attente = setInterval(() => {
      const champ = document.getElementById(retenu.slice(page.length + 1))
      restants -= 1
      // Qui a déjà commencé ailleurs y reste.
      if (champ === null && restants > 0 && document.activeElement === depart) return
      clearInterval(attente)
      sessionStorage.removeItem(CLE)
      if (document.activeElement === depart) champ?.focus()
    }, PAUSE_MS)
    return () => clearInterval(attente)
  }, [page, prete])

  useEffect(() => {
    if (!finie) return
    const retenir = (cible: EventTarget | null) => {
      const champ = cible instanceof Element ? cible.closest(CHAMP) : null
      if (champ !== null) sessionStorage.setItem(CLE, `${page}#${champ.id}`)
    }
    retenir(document.activeElement)
    const suivre = ({ target }: Event) => retenir(target)
    document.addEventListener('input', suivre)
    return () => document.removeEventListener('input', suivre)
  }, [page, finie])
}
