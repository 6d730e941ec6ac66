import type { Denombrement, DenombrementIncomplet, EcartDenombrement } from '@/lib/domain/ecart'
import { getVolet, listPremierRang, type Rubrique } from '@/lib/domain/rubrique'

/** Un nombre annoncé est contredit quand la saisie compte plus de lignes que lui. */
export function detectEcartsDenombrement(
  denombrements: readonly Denombrement[],
  rubriques: readonly Rubrique[],
): readonly EcartDenombrement[] {
  return listComparables(denombrements, rubriques)
    .filter(({ annonce, calcule }) => calcule > annonce)
    .map((compte) => ({ ...compte, ecart: compte.annonce - compte.calcule, qualification: 'reel' }))
}

/** Un nombre annoncé que la saisie n’atteint pas ne contredit rien : il reste à saisir, ou la source se tait. */
export function listDenombrementsIncomplets(
  denombrements: readonly Denombrement[],
  rubriques: readonly Rubrique[],
): readonly DenombrementIncomplet[] {
  return listComparables(denombrements, rubriques).filter(({ annonce, calcule }) => calcule < annonce)
}

function listComparables(denombrements: readonly Denombrement[], rubriques: readonly Rubrique[]) {
  return denombrements
    .filter(({ qualificatif }) => qualificatif === null)
    .map(({ objet, volet, nombre }) => ({
      cle: ['denombrement', objet, volet ?? ''].join('|'),
      type: 'denombrement' as const,
      objet,
      volet,
      annonce: nombre,
      calcule: countRubriques(objet, volet, rubriques),
    }))
}

/** Les sources appellent « mesure » ce qu’elles énumèrent au premier rang : mesures, et actions sans mesure connue. */
function countRubriques(objet: Denombrement['objet'], volet: string | null, rubriques: readonly Rubrique[]): number {
  const comptees =
    objet === 'action' ? rubriques.filter(({ niveau }) => niveau === 'action') : listPremierRang(rubriques)
  return comptees.filter((rubrique) => volet === null || getVolet(rubrique, rubriques) === volet).length
}
