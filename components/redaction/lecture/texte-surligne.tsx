import { Fragment } from 'react'
import type { Passage } from '@/lib/domain/lecture/types'

type Cite = { readonly rang: number; readonly passage: Passage }
type TexteSurligneProps = { readonly texte: string; readonly passages: readonly Cite[] }

/** Le texte collé, où chaque passage cité est surligné et porte l’ancre de sa proposition. */
export function TexteSurligne({ texte, passages }: TexteSurligneProps) {
  return (
    <section
      aria-label="Texte lu"
      // Un cadre qui défile se parcourt aussi au clavier.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: le défilement au clavier demande le focus
      tabIndex={0}
      className="max-h-[70vh] overflow-y-auto border border-filet p-4 text-sm whitespace-pre-wrap wrap-anywhere lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)]"
    >
      {splitTroncons(texte, passages).map(({ debut, fin, cite, rangs }) => (
        <Fragment key={debut}>
          {rangs.map((rang) => (
            <span key={rang} id={`passage-${rang}`} />
          ))}
          {cite ? <mark>{texte.slice(debut, fin)}</mark> : texte.slice(debut, fin)}
        </Fragment>
      ))}
    </section>
  )
}

/** Des passages peuvent se contenir (une somme dans son intitulé) : le texte se coupe à chaque borne. */
function splitTroncons(texte: string, cites: readonly Cite[]) {
  const passages = cites.map(({ rang, passage }) => ({ rang, ...passage }))
  const ouvertures = new Map<number, readonly number[]>()
  for (const { rang, debut } of passages) ouvertures.set(debut, [...(ouvertures.get(debut) ?? []), rang])
  const variations = new Map<number, number>()
  for (const { debut, fin } of passages) {
    variations.set(debut, (variations.get(debut) ?? 0) + 1)
    variations.set(fin, (variations.get(fin) ?? 0) - 1)
  }
  const bornes = [...new Set([0, ...variations.keys()])].toSorted((a, b) => a - b)
  let couvertures = 0
  return bornes.map((debut, rang) => {
    couvertures += variations.get(debut) ?? 0
    return { debut, fin: bornes[rang + 1] ?? texte.length, cite: couvertures > 0, rangs: ouvertures.get(debut) ?? [] }
  })
}
