import { ACTEURS } from '@/lib/domain/glossaire/acteurs'
import { ARGENT } from '@/lib/domain/glossaire/argent'
import { CONTRATS } from '@/lib/domain/glossaire/contrats'
import type { Terme } from '@/lib/domain/glossaire/terme'
import { groupBy } from '@/lib/domain/groupe'

const { compare } = new Intl.Collator('fr')

/** Tous les termes, dans l’ordre du dictionnaire. */
export const GLOSSAIRE: readonly Terme[] = [...CONTRATS, ...ARGENT, ...ACTEURS].toSorted((a, b) =>
  compare(a.terme, b.terme),
)

/** La lettre sous laquelle un terme se range : « É » se range à E. */
function getLettre({ terme }: Terme): string {
  return terme.normalize('NFD').charAt(0).toUpperCase()
}

/** Le glossaire, lettre par lettre ; une lettre sans terme n’y est pas. */
export function listLettres(): readonly { readonly lettre: string; readonly termes: readonly Terme[] }[] {
  return groupBy(GLOSSAIRE, getLettre).map((termes) => ({ lettre: getLettre(termes[0]), termes }))
}
