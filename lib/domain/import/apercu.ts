import { type Changement, compareImport } from '@/lib/domain/import/comparaison'
import { listConnus } from '@/lib/domain/import/contexte'
import type { Correspondance } from '@/lib/domain/import/correspondance'
import type { Classeur } from '@/lib/domain/import/feuille'
import { readFichier } from '@/lib/domain/import/lecture'
import type { Releve } from '@/lib/domain/import/place'
import { readReperes } from '@/lib/domain/import/reperes'
import type { Instantane } from '@/lib/domain/instantane'

/** Tout ce qu’un import ferait, et tout ce qui l’en empêche, avant que rien ne s’écrive. */
export interface Apercu {
  readonly titres: readonly string[]
  readonly changements: readonly Changement[]
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
  const lue = readFichier(classeur, correspondance, listConnus(acte, convention))
  const { titres, erreurs: fautes, ignorees, remarques, inconnus } = lue
  const lecture = { titres, ignorees, remarques, inconnus, duPortail: lue.roles.has('identifiant') }
  const reperes = readReperes(classeur, lue)
  if (reperes !== null && reperes.acteId !== null && reperes.acteId !== acte.id) {
    return { ...lecture, changements: [], erreurs: [AUTRE_ACTE] }
  }
  const { changements, erreurs } = compareImport(lue, { version, montants: acte.montants }, reperes?.base ?? null)
  return { ...lecture, changements, erreurs: [...fautes, ...erreurs] }
}
