/** Ce qu’un formulaire porte sans le montrer. */
export function ChampsCaches({ valeurs }: { readonly valeurs: Readonly<Record<string, string>> }) {
  return Object.entries(valeurs).map(([nom, valeur]) => <input key={nom} type="hidden" name={nom} value={valeur} />)
}
