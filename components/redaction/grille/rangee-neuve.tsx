'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Input } from '@/components/ui/input'
import type { Position } from '@/lib/domain/grille/plage'
import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import type { useLignesNeuves } from './use-lignes-neuves'

type RangeeNeuveProps = {
  readonly rang: number
  readonly nombreColonnes: number
  readonly neuves: ReturnType<typeof useLignesNeuves>
  readonly aller: (position: Position) => void
  /** La dernière rangée de la grille, où la flèche du haut ramène. */
  readonly dernier: number
}

/** La rangée où nommer une action de plus : Entrée enchaîne sur la suivante, Tab va à sa première case. */
export function RangeeNeuve({ rang, nombreColonnes, neuves, aller, dernier }: RangeeNeuveProps) {
  const [titre, setTitre] = useState('')
  const id = useId()
  const ajouter = () => {
    const propre = titre.trim()
    const rangee = propre === '' ? null : neuves.nommer(propre)
    if (rangee !== null) setTitre('')
    return rangee
  }
  const auClavier = (evenement: KeyboardEvent) => {
    const { key, shiftKey, nativeEvent } = evenement
    if (nativeEvent.isComposing) return
    if (key === 'Enter') {
      evenement.preventDefault()
      ajouter()
    } else if (key === 'Tab' && !shiftKey && titre.trim() !== '') {
      evenement.preventDefault()
      const cible = ajouter()
      if (cible !== null) aller({ rang: cible, colonne: 0 })
    } else if (key === 'ArrowUp') {
      evenement.preventDefault()
      aller({ rang: dernier, colonne: 0 })
    } else if (key === 'Escape') setTitre('')
  }
  return (
    <tbody className="print:hidden">
      <tr aria-rowindex={rang}>
        <td aria-colindex={1} className="sticky left-0 z-10 border-r border-filet-fort bg-page p-1">
          <Input
            ref={neuves.champ}
            aria-label="Titre d’une nouvelle action"
            aria-describedby={id}
            placeholder="Nouvelle action…"
            autoComplete="off"
            maxLength={LONGUEUR_LIBELLE}
            className="min-h-9! min-w-40 px-2! py-1! text-sm"
            value={titre}
            onChange={({ target }) => setTitre(target.value)}
            onKeyDown={auClavier}
            onBlur={ajouter}
            onPaste={(evenement) => {
              if (neuves.collerLignes(evenement)) evenement.preventDefault()
            }}
          />
        </td>
        <td aria-colindex={2} colSpan={nombreColonnes - 1} id={id} className="px-2 text-encre-douce text-xs">
          Entrée ajoute l’action, Tab ouvre sa première case. Un tableau se colle ici avec ses intitulés.
        </td>
      </tr>
    </tbody>
  )
}
