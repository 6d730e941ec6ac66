'use client'

import { clsx } from 'clsx'
import { memo } from 'react'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { decrireCase } from './contenu-case'
import type { ContenuCase } from './rangees'

/** Ce qui se tape dans la case active. */
export interface Frappe {
  readonly texte: string
  /** Vrai quand la frappe remplace ce qui était là : les flèches valident alors et passent à la case voisine. */
  readonly remplace: boolean
}

type CaseGrilleProps = {
  readonly contenu: ContenuCase
  /** « Formation, État, 2020 ». */
  readonly nom: string
  readonly rang: number
  readonly colonne: number
  readonly active: boolean
  readonly choisie: boolean
  readonly frappe: Frappe | null
  readonly message: string | null
  readonly fermee: boolean
}

/** Une case : un bouton de la grille, ou un champ pendant la frappe. Les touches et la souris sont lues par le tableau. */
export const CaseGrille = memo(function CaseGrille(props: CaseGrilleProps) {
  const { contenu, nom, rang, colonne, active, choisie, frappe, message, fermee } = props
  const { ecrit, dit, nature } = decrireCase(contenu)
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: la cellule d’une grille reste un td, qui s’imprime et se lit comme tel
      role="gridcell"
      id={`case-${rang}-${colonne}`}
      data-rang={rang}
      data-colonne={colonne}
      tabIndex={active ? 0 : -1}
      aria-colindex={colonne + 2}
      aria-selected={choisie}
      aria-readonly={fermee || undefined}
      aria-invalid={message === null ? undefined : true}
      aria-label={`${nom}${DEUX_POINTS}${dit}${message === null ? '' : `. ${message}`}`}
      className={clsx(
        'chiffres h-10 focus-visible:-outline-offset-3 min-w-20 cursor-cell select-none border-l border-filet px-2 text-right',
        choisie && 'bg-etat-pale forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]',
        fermee && 'cursor-default bg-surface',
        nature === 'absence' && 'text-encre-douce text-xs italic',
        nature === 'plusieurs' && 'text-sm text-encre-douce underline decoration-dotted',
        message !== null && 'outline-2 -outline-offset-2 outline-alerte outline-dashed text-alerte',
      )}
    >
      {frappe === null ? (
        ecrit
      ) : (
        <input
          // biome-ignore lint/a11y/noAutofocus: la frappe vient de s’ouvrir dans cette case
          autoFocus
          aria-label={nom}
          defaultValue={frappe.texte}
          inputMode="decimal"
          autoComplete="off"
          maxLength={80}
          onFocus={({ currentTarget }) => currentTarget.setSelectionRange(frappe.texte.length, frappe.texte.length)}
          className="h-9 w-full min-w-24 bg-page text-right text-encre outline-none"
        />
      )}
    </td>
  )
})
