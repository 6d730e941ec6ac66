import type { Pas } from '@/lib/domain/grille/plage'

/** Ce qu’une touche demande à la grille. */
export type Commande =
  | { readonly type: 'aller'; readonly pas: Pas; readonly etendre: boolean }
  | { readonly type: 'valider'; readonly sens: 1 | -1 }
  | { readonly type: 'tabuler'; readonly pas: 'suivante' | 'precedente' }
  | { readonly type: 'editer'; readonly texte: string | null }
  | { readonly type: 'signalement'; readonly sens: 1 | -1 }
  | {
      readonly type:
        | 'effacer'
        | 'defaire'
        | 'refaire'
        | 'tout_choisir'
        | 'remplir_bas'
        | 'remplir_droite'
        | 'quitter'
        | 'rien'
    }

type Touche = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const PAS = {
  ArrowUp: 'haut',
  ArrowDown: 'bas',
  ArrowLeft: 'gauche',
  ArrowRight: 'droite',
  PageUp: 'page_haut',
  PageDown: 'page_bas',
  Home: 'debut_rang',
  End: 'fin_rang',
} as const satisfies Record<string, Pas>

const RACCOURCIS = {
  a: 'tout_choisir',
  d: 'remplir_bas',
  r: 'remplir_droite',
  y: 'refaire',
} as const satisfies Record<string, Commande['type']>

/** La commande d’une touche quand aucune case n’est en cours de frappe ; null si elle n’est pas à la grille. */
export function readCommande(touche: Touche): Commande | null {
  const { key, shiftKey, altKey } = touche
  const controle = touche.ctrlKey || touche.metaKey
  if (controle && altKey) return key.length === 1 ? { type: 'editer', texte: key } : null
  if (altKey) return null
  if (controle) return readRaccourci(key, shiftKey)
  if (isCleDe(PAS, key)) return { type: 'aller', pas: PAS[key], etendre: shiftKey }
  switch (key) {
    case 'Tab':
      return { type: 'tabuler', pas: shiftKey ? 'precedente' : 'suivante' }
    case 'Enter':
      return { type: 'valider', sens: shiftKey ? -1 : 1 }
    case 'F2':
      return { type: 'editer', texte: null }
    case 'F8':
      return { type: 'signalement', sens: shiftKey ? -1 : 1 }
    case 'Delete':
    case 'Backspace':
      return { type: 'effacer' }
    case 'Escape':
      return { type: 'quitter' }
    case ' ':
      return { type: 'rien' }
    default:
      return key.length === 1 ? { type: 'editer', texte: key } : null
  }
}

function readRaccourci(key: string, shiftKey: boolean): Commande | null {
  if (key === 'Home' || key === 'End')
    return { type: 'aller', pas: key === 'Home' ? 'debut' : 'fin', etendre: shiftKey }
  const lettre = key.toLowerCase()
  if (lettre === 'z') return { type: shiftKey ? 'refaire' : 'defaire' }
  return isCleDe(RACCOURCIS, lettre) ? { type: RACCOURCIS[lettre] } : null
}

function isCleDe<T extends object>(table: T, cle: string): cle is Extract<keyof T, string> {
  return Object.hasOwn(table, cle)
}

/** Pendant la frappe, seules ces touches reviennent à la grille ; les flèches n’en sortent que si la case se remplaçait. */
export function readCommandeFrappe({ key, shiftKey }: Touche, remplace: boolean): Commande | null {
  switch (key) {
    case 'Enter':
      return { type: 'valider', sens: shiftKey ? -1 : 1 }
    case 'Tab':
      return { type: 'tabuler', pas: shiftKey ? 'precedente' : 'suivante' }
    case 'Escape':
      return { type: 'quitter' }
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return remplace ? { type: 'aller', pas: PAS[key], etendre: false } : null
    default:
      return null
  }
}
