import type { Case, Feuille } from '@/lib/domain/import/feuille'
import { CASES_MAX, COLONNES_MAX, LIGNES_MAX } from './limites'
import { RefusClasseur } from './refus'

interface Etendue {
  readonly ligne: number
  readonly colonne: number
  readonly lignes: number
  readonly colonnes: number
}

/** Pose les cases une à une, à leur place dans le fichier, et s’arrête dès qu’il y en a trop. */
export class Grille {
  private readonly cases = new Map<number, Map<number, Case>>()
  private nombre = 0

  constructor(private readonly nom: string) {}

  set(ligne: number, colonne: number, contenu: Case): void {
    this.nombre += 1
    if (ligne >= LIGNES_MAX || colonne >= COLONNES_MAX || this.nombre > CASES_MAX) throw new RefusClasseur('trop_grand')
    const rangee = this.cases.get(ligne) ?? new Map<number, Case>()
    rangee.set(colonne, contenu)
    this.cases.set(ligne, rangee)
  }

  /** Un titre fusionné vaut pour chacune des cases qu’il couvre ; un nombre fusionné ne se compte qu’une fois. */
  repeat({ ligne, colonne, lignes, colonnes }: Etendue): void {
    const contenu = this.cases.get(ligne)?.get(colonne)
    if (contenu?.genre !== 'texte') return
    for (let l = ligne; l < Math.min(ligne + lignes, LIGNES_MAX); l += 1) {
      for (let c = colonne; c < Math.min(colonne + colonnes, COLONNES_MAX); c += 1) {
        if (!this.cases.get(l)?.has(c)) this.set(l, c, contenu)
      }
    }
  }

  toFeuille(): Feuille {
    const derniere = Math.max(-1, ...this.cases.keys())
    return {
      nom: this.nom,
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
