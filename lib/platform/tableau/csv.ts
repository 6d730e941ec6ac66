import { centimes } from '@/lib/domain/centimes'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { stringifyCsv } from '@/lib/platform/tableau/ecriture-csv'
import { type Cellule, type Colonne, type Ligne, lire, nommerEnEuros } from './tableau'

/** Sépare les textes d’une liste dans une case : aucun texte du domaine ne le contient. */
export const SEPARATEUR_LISTE = ' | '

interface Page<C extends string> {
  readonly colonnes: readonly Colonne<C>[]
  readonly lignes: readonly Ligne<C>[]
  readonly entete?: boolean
}

/** Pour un tableur français : les mots du portail, les montants en euros à virgule. */
export function toCsvPersonnes<C extends string>({ colonnes, lignes, ...page }: Page<C>): string {
  return stringifyCsv({
    ...page,
    colonnes: colonnes.map(nommerEnEuros),
    lignes: lignes.map((ligne) =>
      Object.fromEntries(colonnes.map((colonne) => [nommerEnEuros(colonne), toTexte(lire(colonne, ligne))])),
    ),
    cast: {
      bigint: (valeur) => formatMontantExact(centimes(valeur)).replace('.', ','),
      boolean: (valeur) => (valeur ? 'oui' : 'non'),
    },
  })
}

/** Pour une machine : les mots tels qu’enregistrés, les montants en centimes entiers. */
export function toCsvMachines<C extends string>({ colonnes, lignes, ...page }: Page<C>): string {
  return stringifyCsv({
    ...page,
    dialecte: 'machines',
    colonnes: colonnes.map(({ cle }): string => cle),
    lignes: lignes.map((ligne) => Object.fromEntries(colonnes.map(({ cle }) => [cle, toTexte(ligne[cle])]))),
    cast: { boolean: String },
  })
}

/** Une liste et un instant en un texte ; une liste vide ne dit rien, comme ce qui manque. */
function toTexte(valeur: Cellule): Exclude<Cellule, Date | readonly string[]> {
  if (valeur instanceof Date) return valeur.toISOString()
  return typeof valeur === 'object' && valeur !== null ? valeur.join(SEPARATEUR_LISTE) : valeur
}
