import type { Entete } from '@/lib/domain/import/entete'
import type { Feuille } from '@/lib/domain/import/feuille'
import { isMontant, type RoleColonne } from '@/lib/domain/import/roles'

/** Ce que vaut un nombre nu d’une colonne : des milliers, ou des millions d’euros. */
export type Unite = 'k€' | 'M€'

export const LIBELLES_UNITES = {
  'k€': 'milliers d’euros',
  'M€': 'millions d’euros',
} as const satisfies Record<Unite, string>

/** « Part État (plafond 1 M€) » dit une somme, non l’unité de la colonne : aucun chiffre ne précède une unité. */
const FORMES = [
  [/(?<!\d[\s\d.,]*)\b(k\s?(€|euros?\b)|milliers d\W?euros?\b|en milliers\b)/i, 'k€'],
  [/(?<!\d[\s\d.,]*)\b(m\s?(€|euros?\b)|millions d\W?euros?\b|en millions\b)/i, 'M€'],
] as const
/** Au-dessus d’un tableau, une phrase peut parler d’un million : seule une mention qui ne dit que l’unité vaut pour lui. */
const MENTION =
  /^\W*((tous )?(les )?(montants|sommes|crédits|chiffres)( exprimés)?\s)?(en\s)?(k\s?€|m\s?€|(milliers|millions) d\W?euros|k\s?euros?|m\s?euros?)\W*$/i

/** L’unité de chaque colonne de montants : celle que dit son titre, sinon celle que dit une mention au-dessus du tableau. */
export function listUnites(
  { lignes }: Feuille,
  { premiere, titres }: Pick<Entete, 'premiere' | 'titres'>,
  roles: readonly RoleColonne[],
): readonly (Unite | null)[] {
  const mention = lignes
    .slice(0, premiere)
    .flat()
    .find((contenu) => contenu !== null && MENTION.test(contenu.texte))
  return titres.map((titre, colonne) =>
    isMontant(roles[colonne] ?? 'ignorer') ? (findUnite(titre) ?? findUnite(mention?.texte ?? '')) : null,
  )
}

function findUnite(texte: string): Unite | null {
  return FORMES.find(([forme]) => forme.test(texte))?.[1] ?? null
}
