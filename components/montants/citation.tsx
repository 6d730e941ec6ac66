/** Les mots mêmes de la source. */
export function Citation({ texte }: { readonly texte: string }) {
  return (
    <blockquote className="border-l-2 border-filet-fort pl-3 text-encre-douce">
      «{'\u202f'}
      {texte}
      {'\u202f'}»
    </blockquote>
  )
}
