/**
 * Le seul arrondi d’une comparaison : au plus proche, et à égale distance en s’éloignant de zéro. Un montant par personne
 * s’arrondit ainsi une fois, au centime ; médiane, écarts et rangs partent de la valeur arrondie, celle qu’on lit, pour que
 * chacun puisse les refaire depuis le tableau.
 */
export function diviserAuPlusProche(numerateur: bigint, diviseur: bigint): bigint {
  if (diviseur <= 0n) throw new RangeError('On ne divise que par un entier positif')
  const grandeur = numerateur < 0n ? -numerateur : numerateur
  const quotient = (2n * grandeur + diviseur) / (2n * diviseur)
  return numerateur < 0n ? -quotient : quotient
}
