import { diffWordsWithSpace } from 'diff'

const mots = new Intl.Segmenter('fr', { granularity: 'word' })

/**
 * Deux textes comparés mot à mot : ce qui est retiré et ce qui est ajouté se dit aussi à qui ne voit pas les traits. Les
 * espaces sont des mots : sans elles, la bibliothèque redouble celui qu’une insécable suit.
 */
export function TexteCompare({ avant, apres }: { readonly avant: string; readonly apres: string }) {
  let position = 0
  return (
    <span className="whitespace-pre-line">
      {diffWordsWithSpace(avant, apres, { intlSegmenter: mots }).map(({ value, added, removed }) => {
        const cle = `${position}-${added ? 'ajout' : removed ? 'retrait' : 'commun'}`
        position += value.length
        if (added) {
          return (
            <ins key={cle} className="bg-surface font-semibold decoration-2">
              <span className="sr-only">ajouté{'\u202f'}: </span>
              {value}
            </ins>
          )
        }
        if (!removed) return value
        return (
          <del key={cle} className="text-encre-douce">
            <span className="sr-only">retiré{'\u202f'}: </span>
            {value}
          </del>
        )
      })}
    </span>
  )
}
