/** _x000D_ se lirait comme un caractère codé. */
const ECHAPPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Un texte à écrire : la bibliothèque perd celui qui a le nom d’une propriété de tout objet, « constructor » ; une espace l’en distingue. */
export function escapeTexte(texte: string): string {
  const ecrit = texte.replaceAll(ECHAPPE, '_x005F_')
  return ecrit in {} ? `${ecrit} ` : ecrit
}
