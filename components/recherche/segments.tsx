import { Fragment } from 'react'
import type { Segment } from '@/lib/domain/recherche/extrait'

/** Un texte où ce qui répond à la question est marqué ; il reste un texte, quoi que la source y ait écrit. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  let position = 0
  return segments.map(({ texte, trouve }) => {
    const cle = position
    position += texte.length
    return trouve ? <mark key={cle}>{texte}</mark> : <Fragment key={cle}>{texte}</Fragment>
  })
}
