'use client'

import { useLayoutEffect, useState } from 'react'
import type { Vue } from './vue'

/** La largeur où la grille tient, celle du préfixe « lg » des styles. */
const GRAND_ECRAN = '(min-width: 64rem)'

/**
 * La vue que l’adresse demande, sinon celle qui convient à l’écran, choisie une fois. Null tant que rien n’est choisi :
 * la page montre alors ce que les styles décident, le formulaire sur un petit écran ou sans script.
 */
export function useVue(demandee: Vue | null): Vue | null {
  const [convenable, setConvenable] = useState<Vue | null>(null)
  useLayoutEffect(() => setConvenable(matchMedia(GRAND_ECRAN).matches ? 'grille' : 'formulaire'), [])
  return demandee ?? convenable
}
