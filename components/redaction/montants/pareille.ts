import { lireLigne } from './lecture'
import { CHAMPS, indexParId, type LigneSaisie, toLigne } from './ligne'

/** Vrai quand deux lignes disent la même chose, à l’identifiant et à la façon de l’écrire près. */
export function isPareille(a: LigneSaisie, b: LigneSaisie): boolean {
  return isMemeTexte(a, b) || isMemeTexte(normaliser(a), normaliser(b))
}

function isMemeTexte(a: LigneSaisie, b: LigneSaisie): boolean {
  return a === b || CHAMPS.every((champ) => champ === 'id' || a[champ] === b[champ])
}

/** La ligne telle qu’elle reviendra de la base ; ce qui ne se lit pas reste tel quel. */
export function normaliser(ligne: LigneSaisie): LigneSaisie {
  const lu = lireLigne(ligne)
  return lu === null ? ligne : { ...toLigne(lu), cle: ligne.cle, id: ligne.id }
}

/** Vrai quand les deux listes portent les mêmes lignes. */
export function isMemeSaisie(a: readonly LigneSaisie[], b: readonly LigneSaisie[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  const [parId, parCle] = [indexParId(b), new Map(b.map((ligne) => [ligne.cle, ligne]))]
  return a.every((ligne) => {
    const autre = parId.get(ligne.id) ?? parCle.get(ligne.cle)
    return autre !== undefined && isPareille(ligne, autre)
  })
}
