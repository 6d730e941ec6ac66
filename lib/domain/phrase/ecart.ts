import type { EcartSuivi } from '@/lib/domain/analyse'
import { absolu, type Centimes } from '@/lib/domain/centimes'
import type { EcartCalcule, EcartDenombrement, EcartMontant } from '@/lib/domain/ecart'
import { LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { qualifierEcart } from '@/lib/domain/phrase/acte'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { OBJETS, qualifier } from '@/lib/domain/phrase/nom-commun'
import { compterEnLettres } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

const ORIGINES = {
  detail: 'par addition du détail',
  parts: 'par addition des parts',
  doublon: 'dans une autre annonce',
} as const satisfies Record<EcartMontant['origine'], string>

/** « 693 751,32 € annoncés, 693 392,00 € par addition du détail : 359,32 € de moins ; l’écart est compatible… ». */
export function decrireEcartMontant(
  ecart: Pick<EcartMontant, 'annonce' | 'calcule' | 'ecart' | 'nature' | 'origine' | 'qualification'>,
): string {
  const annonce = `${ecrireCentimes(ecart.annonce)} ${accorderNature(ecart.nature, 2)}`
  const calcule = `${ecrireCentimes(ecart.calcule)} ${ORIGINES[ecart.origine]}`
  const sens = ecart.ecart > 0n ? 'de moins' : 'de plus'
  const difference = `${ecrireCentimes(absolu(ecart.ecart))} ${sens}`
  const conclusion = `l’écart ${qualifierEcart(ecart.qualification)}`
  return `${annonce}, ${calcule}${DEUX_POINTS}${difference}${POINT_VIRGULE}${conclusion}`
}

/** Les centimes d’un écart s’écrivent toujours, même nuls : ses chiffres se comparent entre eux. */
export function ecrireCentimes(montant: Centimes): string {
  return formatMontant(montant, { centimes: 'toujours' })
}

/** « huit mesures annoncées, neuf rubriques publiées » : une action sans mesure connue compte comme rubrique. */
export function decrireEcartDenombrement(ecart: Pick<EcartDenombrement, 'objet' | 'annonce' | 'calcule'>): string {
  const publie = ecart.objet === 'mesure' ? OBJETS.rubrique : OBJETS[ecart.objet]
  const annonces = compterEnLettres(ecart.annonce, qualifier(OBJETS[ecart.objet], 'annoncé'))
  return `${annonces}, ${compterEnLettres(ecart.calcule, qualifier(publie, 'publié'))}`
}

const TITRES_MONTANT = {
  detail: 'Total annoncé et somme des lignes',
  parts: 'Total annoncé et somme des parts',
  doublon: 'Deux annonces du même montant',
} as const satisfies Record<EcartMontant['origine'], string>

/** Ce qu’un écart oppose : « Total annoncé et somme des lignes », « Date : fin du premier trimestre ». */
export function titrerEcart(ecart: EcartSuivi): string {
  if (ecart.origine === 'calcule') return titrerCalcul(ecart.calcul)
  return `${LIBELLES_TYPES_ECART[ecart.constat.type]}${DEUX_POINTS}${ecart.constat.libelle}`
}

/** L’écart en une phrase, sans point final. */
export function decrireEcart(ecart: EcartSuivi): string {
  if (ecart.origine === 'calcule') return decrireCalcul(ecart.calcul)
  const [premiere, seconde] = ecart.constat.lectures
  return `${premiere.valeur}${POINT_VIRGULE}ailleurs, ${seconde.valeur}`
}

function titrerCalcul(calcul: EcartCalcule): string {
  switch (calcul.type) {
    case 'montant':
      return TITRES_MONTANT[calcul.origine]
    case 'denombrement':
      return 'Nombre annoncé et nombre décrit'
  }
}

function decrireCalcul(calcul: EcartCalcule): string {
  switch (calcul.type) {
    case 'montant':
      return decrireEcartMontant(calcul)
    case 'denombrement':
      return capitaliser(decrireEcartDenombrement(calcul))
  }
}
