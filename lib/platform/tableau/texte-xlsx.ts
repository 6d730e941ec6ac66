/** _x000D_ se lirait comme un caractère codé. */
const ECHAPPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Un texte à écrire : la bibliothèque perd celui qui porte le nom d’une propriété de tout objet, « constructor », s’il n’est codé. */
export function escapeTexte(texte: string): string {
  const ecrit = texte.replaceAll(ECHAPPE, '_x005F_')
  if (!(ecrit in {})) return ecrit
  return `_x${ecrit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${ecrit.slice(1)}`
}
