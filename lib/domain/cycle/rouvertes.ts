import { cleSujet } from '@/lib/domain/montant/montant'
import { type Ancre, cleAncre } from './ouverture'

type Niveau = 'mesure' | 'action'
type Ligne = { readonly id: string; readonly lignee: string }
type ActeDiscute = {
  readonly mesures: readonly Ligne[]
  readonly actions: readonly Ligne[]
  readonly montants: readonly { readonly id: string }[]
}

/** Les mesures ou les actions que l’examen a rouvertes, par leur identifiant. */
export function listLignesRouvertes(
  acte: Pick<ActeDiscute, 'mesures' | 'actions'>,
  niveau: Niveau,
  rouvertes: readonly Ancre[],
): readonly string[] {
  const cles = new Set(rouvertes.map(cleAncre))
  const lignes = niveau === 'mesure' ? acte.mesures : acte.actions
  return lignes.filter(({ lignee }) => cles.has(cleAncre({ niveau, cle: lignee }))).map(({ id }) => id)
}

/** Ce qui se corrige de la grille des montants pendant l’examen : des sujets entiers, et des lignes une à une. */
export interface GrilleRouverte {
  readonly sujets: readonly string[]
  readonly montants: readonly string[]
}

/** La part de la grille que l’examen a rouverte ; une remarque sur une ligne disparue n’ouvre rien. */
export function listGrilleRouverte(acte: ActeDiscute, rouvertes: readonly Ancre[]): GrilleRouverte {
  const cles = new Set(rouvertes.map(cleAncre))
  const toSujets = (niveau: Niveau) =>
    listLignesRouvertes(acte, niveau, rouvertes).map((id) => cleSujet({ niveau, id }))
  return {
    sujets: [
      ...(cles.has(cleAncre({ niveau: 'acte' })) ? [cleSujet({ niveau: 'acte' })] : []),
      ...toSujets('mesure'),
      ...toSujets('action'),
    ],
    montants: acte.montants.map(({ id }) => id).filter((cle) => cles.has(cleAncre({ niveau: 'montant', cle }))),
  }
}

/** Vrai quand une ligne de montant se corrige, par elle-même ou par son sujet ; sans grille, rien n’est fermé. */
export function isMontantOuvert(
  grille: GrilleRouverte | null,
  { id, sujet }: { readonly id: string; readonly sujet: string },
): boolean {
  return grille === null || grille.sujets.includes(sujet) || grille.montants.includes(id)
}
