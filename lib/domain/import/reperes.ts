import type { Base } from '@/lib/domain/import/comparaison'
import { FEUILLE_REPERES, REPERE_ACTE } from '@/lib/domain/import/exportation'
import type { Classeur } from '@/lib/domain/import/feuille'
import type { Origines } from '@/lib/domain/import/fiches/rapprochement'

/** L’acte que le fichier dit exporter, et ce qu’il en disait alors. */
export interface Reperes {
  readonly acteId: string
  readonly base: Base
  readonly fiches: Origines
}

/** Ce que le portail a écrit dans la feuille qu’il cache ; null pour tout autre fichier. */
export function readReperes({ feuilles }: Classeur): Reperes | null {
  const feuille = feuilles.find(({ nom }) => nom === FEUILLE_REPERES)
  const lignes = (feuille?.lignes ?? []).map((cases) => cases.map((contenu) => contenu?.texte ?? ''))
  const acte = lignes.find(([repere]) => repere === REPERE_ACTE)
  if (acte === undefined) return null
  const [, acteId = '', lue = ''] = acte
  return {
    acteId,
    base: {
      version: +lue,
      lignes: new Map(lignes.map(([id = '', debut = '', suite = '']) => [id, debut + suite])),
    },
    fiches: new Map(lignes.map(([id = '', ...textes]) => [id, textes])),
  }
}
