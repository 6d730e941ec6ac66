import type { Case, Feuille } from '@/lib/domain/import/feuille'
import { parsePeriodeTexte } from '@/lib/domain/import/periode-lue'
import { CASES_MAX, COLONNES_MAX, LIGNES_MAX, SIGNES_CASE_MAX, SIGNES_MAX } from './limites'
import { RefusClasseur } from './refus'

interface Etendue {
  readonly ligne: number
  readonly colonne: number
  readonly lignes: number
  readonly colonnes: number
}

/** Ce qu’un fichier a déjà rendu, toutes feuilles ensemble : un même texte, mille fois désigné, pèse mille fois. */
export class Compte {
  private cases = 0
  private signes = 0

  add(texte: string): void {
    this.cases += 1
    this.signes += texte.length
    const demesure = this.cases > CASES_MAX || this.signes > SIGNES_MAX || texte.length > SIGNES_CASE_MAX
    if (demesure) throw new RefusClasseur('trop_grand')
  }
}

/** Ce que la base ne sait pas garder : un caractère nul, ou la moitié d’un autre. */
function cleanTexte(texte: string): string {
  return texte.replaceAll('\0', '').toWellFormed()
}

/** Une année se tape comme un nombre. */
function isTitre({ genre, texte }: Case): boolean {
  return genre === 'texte' || (genre === 'nombre' && parsePeriodeTexte(texte) !== null)
}

/** Pose les cases une à une, à leur place dans le fichier, et s’arrête dès qu’il y en a trop. */
export class Grille {
  private readonly cases = new Map<number, Map<number, Case>>()

  constructor(
    private readonly nom: string,
    private readonly compte: Compte,
  ) {}

  set(ligne: number, colonne: number, contenu: Case): void {
    if (ligne >= LIGNES_MAX || colonne >= COLONNES_MAX) throw new RefusClasseur('trop_grand')
    const rangee = this.cases.get(ligne) ?? new Map<number, Case>()
    // Deux valeurs pour une même case : laquelle compterait ?
    if (!(ligne >= 0 && colonne >= 0) || rangee.has(colonne)) throw new RefusClasseur('corrompu')
    this.compte.add(contenu.texte)
    rangee.set(colonne, { ...contenu, texte: cleanTexte(contenu.texte) })
    this.cases.set(ligne, rangee)
  }

  /** Un titre fusionné vaut pour chacune des cases qu’il couvre ; un nombre fusionné ne se compte qu’une fois. */
  repeat({ ligne, colonne, lignes, colonnes }: Etendue): void {
    const contenu = this.cases.get(ligne)?.get(colonne)
    if (!contenu || !isTitre(contenu)) return
    for (let l = ligne; l < Math.min(ligne + lignes, LIGNES_MAX); l += 1) {
      for (let c = colonne; c < Math.min(colonne + colonnes, COLONNES_MAX); c += 1) {
        if (!this.cases.get(l)?.has(c)) this.set(l, c, contenu)
      }
    }
  }

  toFeuille(): Feuille {
    const derniere = Math.max(-1, ...this.cases.keys())
    return {
      nom: cleanTexte(this.nom),
      lignes: Array.from({ length: derniere + 1 }, (_, ligne) => {
        const rangee = this.cases.get(ligne)
        return Array.from(
          { length: Math.max(-1, ...(rangee?.keys() ?? [])) + 1 },
          (_vide, colonne) => rangee?.get(colonne) ?? null,
        )
      }),
    }
  }
}
