import { normaliserRecherche } from '@/lib/domain/territoire'

export interface LigneChiffree {
  readonly libelle: string
  /** Les montants de la ligne, colonne par colonne ; null où il n’y en a pas. */
  readonly centimes: readonly (bigint | null)[]
}

const MOT_TOTAL = /^(sous )?total\b|^(sous )?totaux\b|\btotal( general)?$|^cumul\b|^montant total\b|^ensemble$/
/** Une ligne égale à une seule autre ne prouve rien ; à deux, elle en est la somme. */
const SOMMEES_MIN = 2

export type Total = 'dit' | 'somme'

/** Les lignes de total, et ce qui les trahit : leur mot, ou leurs chiffres, somme des lignes qui précèdent. */
export function findTotaux(lignes: readonly LigneChiffree[]): ReadonlyMap<number, Total> {
  const totaux = new Map<number, Total>()
  const detail = new Cumul()
  let bloc = new Cumul()
  lignes.forEach((ligne, rang) => {
    const dit = MOT_TOTAL.test(normaliserRecherche(ligne.libelle))
    if (dit || bloc.isSomme(ligne) || detail.isSomme(ligne)) {
      totaux.set(rang, dit ? 'dit' : 'somme')
      bloc = new Cumul()
    } else {
      bloc.add(ligne)
      detail.add(ligne)
    }
  })
  return totaux
}

/** La somme de lignes, colonne par colonne, tenue à mesure : un fichier peut en compter des milliers. */
class Cumul {
  private readonly sommes: bigint[] = []
  private lignes = 0

  add({ centimes }: LigneChiffree): void {
    if (centimes.every((valeur) => valeur === null || valeur === 0n)) return
    this.lignes += 1
    centimes.forEach((valeur, colonne) => {
      this.sommes[colonne] = (this.sommes[colonne] ?? 0n) + (valeur ?? 0n)
    })
  }

  isSomme({ centimes }: LigneChiffree): boolean {
    if (this.lignes < SOMMEES_MIN || centimes.every((valeur) => valeur === null || valeur === 0n)) return false
    return centimes.every((valeur, colonne) => (valeur ?? 0n) === (this.sommes[colonne] ?? 0n))
  }
}
