import {
  LIBELLES_ABSENCES,
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PRECISIONS,
  LIBELLES_STATUTS_ACTION,
} from '@/lib/domain/libelles'
import { normaliserRecherche } from '@/lib/domain/territoire'
import {
  ABSENCES,
  type Absence,
  FINANCEURS,
  type Financeur,
  NATURES,
  type Nature,
  PRECISIONS,
  type Precision,
  STATUTS_ACTION,
  type StatutAction,
} from '@/lib/domain/vocabulaire'

const ECRITURES_ABSENCE: Readonly<Record<string, Absence>> = {
  nr: 'non_renseigne',
  'n r': 'non_renseigne',
  's o': 'sans_objet',
  so: 'sans_objet',
  'n a': 'sans_objet',
  na: 'sans_objet',
  nd: 'non_disponible',
  'n d': 'non_disponible',
}
const ECRITURES_FINANCEUR: Readonly<Record<string, Financeur>> = {
  'part etat': 'etat',
  'l etat': 'etat',
  'conseil departemental': 'departement',
  'le departement': 'departement',
  'part departement': 'departement',
  cd: 'departement',
  collectivite: 'departement',
  metropole: 'departement',
  'etat et departement': 'ensemble',
  'etat departement': 'ensemble',
  autre: 'autre',
}

/** Retrouve une valeur du domaine par son libellé, son mot, ou une écriture courante ; null si rien ne lui ressemble. */
function find<T extends string>(
  valeurs: readonly T[],
  libelles: Readonly<Record<T, string>>,
  texte: string,
  autres: Readonly<Record<string, T>> = {},
): T | null {
  const cherche = normaliserRecherche(texte)
  const connue = valeurs.find((valeur) =>
    [libelles[valeur], valeur.replaceAll('_', ' ')].some((mot) => normaliserRecherche(mot) === cherche),
  )
  return connue ?? autres[cherche] ?? null
}

export const findAbsence = (texte: string) => find(ABSENCES, LIBELLES_ABSENCES, texte, ECRITURES_ABSENCE)

/** « CD 12 », « Conseil départemental de l’Aveyron », « État (BOP 304) » : un payeur, suivi de ce qui le précise. */
const FORMES_FINANCEUR = [
  [/^(part (de )?|l )*(etat|dgcs|ddets\w*|prefecture)\b/, 'etat'],
  [/^(part (du )?|le )*(cd ?\d[\dab]\d?$|conseil departemental\b|departement\b)/, 'departement'],
] as const
/** « État + CD 43 », « Département / CAF » : ce que deux payent n’est la part d’aucun. */
const AUTRE_PAYEUR =
  /.\b(?<!\bd[eu] )(et|etat|cd ?\d\w*|conseil|departement\w*|regions?|metropole|communes?|epci|caf|msa|fse|europe)\b/

/** Le payeur qu’un texte nomme ; null si ce n’est aucun des deux contractants ni leur ensemble. */
export function findFinanceur(texte: string): Financeur | null {
  const nom = normaliserRecherche(texte)
  const connu = find(FINANCEURS, LIBELLES_FINANCEURS, texte, ECRITURES_FINANCEUR)
  if (connu !== null) return connu
  const forme = FORMES_FINANCEUR.find(([debut]) => debut.test(nom))
  return forme === undefined || AUTRE_PAYEUR.test(nom.replace(forme[0], '.')) ? null : forme[1]
}

export const findNature = (texte: string): Nature | null => find(NATURES, LIBELLES_NATURES, texte)
export const findPrecision = (texte: string): Precision | null => find(PRECISIONS, LIBELLES_PRECISIONS, texte)
export const findStatutAction = (texte: string): StatutAction | null =>
  find(STATUTS_ACTION, LIBELLES_STATUTS_ACTION, texte)
