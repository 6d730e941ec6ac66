import { computeSegments, formatPosition, isEchelonnee, type Segment } from './geometrie'
import type { Balance } from './parts'
import { TEINTES } from './teintes'

/** Ce que les dessins d’un même document définissent une fois. */
export const TRAMES = `<defs>${[
  hachurer('etat', 45),
  hachurer('departement', -45),
  hachurer('autre', 0),
  `<pattern id="ensemble" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${TEINTES['autre-pale']}"/><path d="M0 0 8 8M8 0 0 8" stroke="${TEINTES.autre}" stroke-width="1.5"/></pattern>`,
].join('')}</defs>`

/**
 * La même balance qu’à l’écran, en SVG qui se suffit : ni feuille de style, ni script. Sans total connu, les parts se
 * tiennent à leur bout et rien ne marque la moitié.
 */
export function dessinerBarre(balance: Balance, largeur: number, hauteur: number): string {
  const depassement = 6
  const milieu = largeur / 2
  const repere = `M${milieu} 0V${hauteur + 2 * depassement}`
  const moitie = isEchelonnee(balance)
    ? `<path d="${repere}" stroke="${TEINTES.page}" stroke-width="5"/><path d="${repere}" stroke="${TEINTES.encre}" stroke-width="2"/>`
    : ''
  const segments = computeSegments(balance).map((segment) => dessinerSegment(segment, depassement, hauteur))
  return `<svg width="${largeur}" height="${hauteur + 2 * depassement}"><rect y="${depassement}" width="100%" height="${hauteur}" fill="${TEINTES.surface}"/>${segments.join('')}${moitie}</svg>`
}

function dessinerSegment({ qui, aspect, debut, largeur }: Segment, y: number, hauteur: number): string {
  const couleur = TEINTES[qui === 'ensemble' ? 'autre' : qui]
  const place = `x="${formatPosition(debut)}" y="${y}" width="${formatPosition(largeur)}" height="${hauteur}"`
  if (aspect === 'absent') {
    return `<rect ${place} fill="none" stroke="${couleur}" stroke-width="1.5" stroke-dasharray="4 3"/>`
  }
  const trame = qui === 'ensemble' ? 'url(#ensemble)' : aspect === 'approche' ? `url(#${qui}-approche)` : couleur
  return `<rect ${place} fill="${trame}" stroke="${aspect === 'approche' ? couleur : TEINTES.page}" stroke-width="1.5"/>`
}

function hachurer(qui: 'etat' | 'departement' | 'autre', angle: number): string {
  return `<pattern id="${qui}-approche" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect width="6" height="6" fill="${TEINTES[`${qui}-pale`]}"/><rect width="3" height="6" fill="${TEINTES[qui]}"/></pattern>`
}
