import type { Base } from '@/lib/domain/import/comparaison'
import { FEUILLE_REPERES, REPERE_ACTE } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import type { Lecture } from '@/lib/domain/import/lecture'

/** L’acte que le fichier dit exporter, et ce qu’il disait alors. */
export interface Reperes {
  readonly acteId: string | null
  readonly base: Base
}

/** Ce qu’un fichier écrit par le portail dit de sa version ; null pour tout autre fichier. */
export function readReperes({ feuilles }: Classeur, { version }: Pick<Lecture, 'version'>): Reperes | null {
  const feuille = feuilles.find(({ nom }) => nom === FEUILLE_REPERES)
  if (!feuille) return version === null ? null : { acteId: null, base: { version, lignes: null } }
  const lignes = feuille.lignes.map((cases) => cases.map((contenu) => contenu?.texte ?? ''))
  const acte = lignes.find(([repere]) => repere === REPERE_ACTE)
  if (acte === undefined) return null
  const [, acteId = '', lue = ''] = acte
  return {
    acteId,
    base: {
      version: +lue,
      lignes: new Map(lignes.map(([id = '', debut = '', suite = '']) => [id, debut + suite])),
    },
  }
}
