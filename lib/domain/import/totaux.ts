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
  let debut = 0
  lignes.forEach((ligne, rang) => {
    const chiffree = ligne.centimes.some((valeur) => valeur !== null)
    const detail = lignes.slice(0, rang).filter((_, autre) => !totaux.has(autre))
    const bloc = lignes.slice(debut, rang)
    if (MOT_TOTAL.test(normaliserRecherche(ligne.libelle))) totaux.set(rang, 'dit')
    else if (chiffree && (isSomme(ligne, bloc) || isSomme(ligne, detail))) totaux.set(rang, 'somme')
    if (totaux.has(rang)) debut = rang + 1
  })
  return totaux
}

function isSomme({ centimes }: LigneChiffree, lignes: readonly LigneChiffree[]): boolean {
  const chiffrees = lignes.filter((ligne) => ligne.centimes.some((valeur) => valeur !== null && valeur !== 0n))
  if (chiffrees.length < SOMMEES_MIN || centimes.every((valeur) => valeur === null || valeur === 0n)) return false
  return centimes.every((valeur, colonne) => {
    const somme = chiffrees.reduce((total, ligne) => total + (ligne.centimes[colonne] ?? 0n), 0n)
    return (valeur ?? 0n) === somme
  })
}
