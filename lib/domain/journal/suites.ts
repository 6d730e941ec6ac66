/** Ce qui s’enregistre au fil de la frappe : plusieurs lignes y disent un même travail. */
const ENREGISTREMENTS: ReadonlySet<string> = new Set([
  'montants.enregistrer',
  'mesure.modifier',
  'action.modifier',
  'acte.modifier',
  'acte.prouver',
])

const DUREE_MS = 10 * 60 * 1000

interface Ligne {
  readonly date: Date
  readonly evenement: string
  readonly acteurId: string | null
  readonly objetId: string | null
}

/**
 * Réunit, sans en cacher aucune, les lignes qui se suivent quand la même personne a enregistré le même objet plusieurs
 * fois en dix minutes. Les lignes vont de la plus récente à la plus ancienne, les groupes aussi.
 */
export function grouperSuites<L extends Ligne>(lignes: readonly L[]): readonly (readonly [L, ...L[]])[] {
  const groupes: [L, ...L[]][] = []
  for (const ligne of lignes) {
    const groupe = groupes.at(-1)
    if (groupe && isSuite(groupe[0], ligne)) groupe.push(ligne)
    else groupes.push([ligne])
  }
  return groupes
}

function isSuite(derniere: Ligne, ligne: Ligne): boolean {
  return (
    ENREGISTREMENTS.has(ligne.evenement) &&
    ligne.evenement === derniere.evenement &&
    ligne.acteurId === derniere.acteurId &&
    ligne.objetId === derniere.objetId &&
    derniere.date.getTime() - ligne.date.getTime() <= DUREE_MS
  )
}
