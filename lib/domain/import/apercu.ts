import { isATrancher } from '@/lib/domain/import/choix'
import { type Changement, compareImport } from '@/lib/domain/import/comparaison'
import { listConnus } from '@/lib/domain/import/contexte'
import type { Correspondance } from '@/lib/domain/import/correspondance'
import { FEUILLE_REPERES } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import { previewFiches } from '@/lib/domain/import/fiches/apercu'
import type { ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import { readFichier } from '@/lib/domain/import/lecture'
import type { Releve } from '@/lib/domain/import/place'
import { readReperes } from '@/lib/domain/import/reperes'
import type { Instantane } from '@/lib/domain/instantane'
import type { Bloc } from '@/lib/domain/vocabulaire'

/** Tout ce qu’un import ferait, et tout ce qui l’en empêche, avant que rien ne s’écrive. */
export interface Apercu {
  readonly titres: readonly string[]
  readonly changements: readonly Changement[]
  /** Les mesures et les actions du fichier, quand il en porte les feuilles. */
  readonly fiches: readonly ChangementFiche[]
  readonly erreurs: readonly Releve[]
  readonly ignorees: readonly Releve[]
  readonly remarques: readonly Releve[]
  readonly inconnus: readonly string[]
  /** Vrai quand le fichier vient du portail : ses lignes se retrouvent par leur identifiant. */
  readonly duPortail: boolean
}

type Charge = Pick<Instantane, 'acte' | 'convention'> & { readonly version: number }

const AUTRE_ACTE = {
  ou: 'Fichier',
  message: 'Ce fichier vient d’un autre acte. Exportez celui-ci, ou retirez les colonnes d’identifiants.',
}

/** Lit un fichier et le compare à l’acte d’aujourd’hui. */
export function previewImport(
  classeur: Classeur,
  correspondance: Correspondance,
  { acte, convention, version }: Charge,
): Apercu {
  const reperes = readReperes(classeur)
  if (reperes !== null && reperes.acteId !== acte.id) return { ...VIDE, erreurs: [AUTRE_ACTE] }
  const fiches = previewFiches(classeur, { acte, convention }, reperes?.fiches ?? null)
  const lue = readFichier(classeur, correspondance, listConnus(acte, convention, fiches.changements))
  const base = reperes?.base ?? (lue.version === null ? null : { version: lue.version, lignes: null })
  const montants = compareImport(lue, { version, montants: acte.montants }, base)
  // Un classeur peut ne porter que des fiches : il n’y manque alors aucun montant.
  const fautes = lue.titres.length === 0 && fiches.changements.length > 0 ? [] : [...lue.erreurs, ...montants.erreurs]
  return {
    titres: lue.titres,
    changements: montants.changements,
    fiches: fiches.changements,
    erreurs: [...fautes, ...fiches.erreurs],
    ignorees: [...lue.ignorees, ...fiches.ignorees, ...listNonLues(classeur, correspondance, fiches.feuilles)],
    remarques: [...lue.remarques, ...fiches.remarques],
    inconnus: lue.inconnus,
    duPortail: reperes !== null || lue.roles.has('identifiant'),
  }
}

/** Les blocs de l’acte que l’import change quoi que l’agent choisisse de ce qui est à trancher. */
export function listBlocsTouches({ fiches, changements }: Pick<Apercu, 'fiches' | 'changements'>): readonly Bloc[] {
  const touches: readonly (readonly [Bloc, boolean])[] = [
    ['mesures', fiches.some(({ champs }) => champs.some(({ conflit }) => !conflit))],
    ['montants', changements.some((changement) => changement.etat !== 'inchange' && !isATrancher(changement))],
  ]
  return touches.flatMap(([bloc, touche]) => (touche ? [bloc] : []))
}

const VIDE: Apercu = {
  titres: [],
  changements: [],
  fiches: [],
  erreurs: [],
  ignorees: [],
  remarques: [],
  inconnus: [],
  duPortail: true,
}

/** Les feuilles dont rien n’est importé ; les repères cachés n’ont rien à l’être. */
function listNonLues(
  { feuilles }: Classeur,
  { feuille }: Correspondance,
  fiches: readonly string[],
): readonly Releve[] {
  return feuilles
    .filter(
      ({ nom, lignes }, rang) => rang !== feuille && lignes.length > 0 && ![...fiches, FEUILLE_REPERES].includes(nom),
    )
    .map(({ nom }) => ({ ou: `Feuille ${nom}`, message: 'Feuille non importée.' }))
}
