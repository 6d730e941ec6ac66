import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Le texte d’un rendu, comme on le lirait : sans balise, espaces insécables ramenées à des espaces. */
export function lireRendu(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/ ([,.])/g, '$1')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"')
}
