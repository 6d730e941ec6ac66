/** Les mots mêmes de la source ; un montant n’y est pas séparé de son « € ». */
export function Citation({ texte }: { readonly texte: string }) {
  return (
    <blockquote className="border-l-2 border-filet-fort pl-3 text-encre-douce">
      «{'\u202f'}
      {texte.replaceAll(/(?<=\d) (?=€)/g, '\u00a0')}
      {'\u202f'}»
    </blockquote>
  )
}
