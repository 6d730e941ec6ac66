'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { type Position, type Taille, toPlage } from '@/lib/domain/grille/plage'

const ORIGINE: Position = { rang: 0, colonne: 0 }

/** La case active, la plage choisie, et le foyer du clavier qui les suit. Une grille qui rétrécit ramène la case dedans. */
export function useSelection(taille: Taille) {
  const table = useRef<HTMLTableElement>(null)
  const focaliser = useRef(false)
  const [choix, setChoix] = useState({ ancre: ORIGINE, actif: ORIGINE })
  const actif = borner(choix.actif, taille)
  const ancre = borner(choix.ancre, taille)

  useLayoutEffect(() => {
    if (!focaliser.current) return
    focaliser.current = false
    const { rang, colonne } = actif
    table.current?.querySelector<HTMLElement>(`[data-rang="${rang}"][data-colonne="${colonne}"]`)?.focus()
  })

  return {
    table,
    actif,
    plage: toPlage(ancre, actif),
    /** Rend le foyer à la case active au prochain dessin. */
    reprendre: () => {
      focaliser.current = true
    },
    aller: (position: Position, etendre = false) => {
      focaliser.current = true
      setChoix({ ancre: etendre ? ancre : position, actif: position })
    },
    choisir: (de: Position, a: Position) => {
      focaliser.current = true
      setChoix({ ancre: de, actif: a })
    },
  }
}

function borner({ rang, colonne }: Position, { rangs, colonnes }: Taille): Position {
  return { rang: Math.max(0, Math.min(rangs - 1, rang)), colonne: Math.max(0, Math.min(colonnes - 1, colonne)) }
}
