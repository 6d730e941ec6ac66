import { absolu, soustraire } from '@/lib/domain/centimes'
import { type Cellule, clePortee, consolider } from '@/lib/domain/consolidation'
import type { EcartMontant, MontantIncomplet, ObjetCompare } from '@/lib/domain/ecart'
import { groupBy } from '@/lib/domain/groupe'
import { type Chiffre, cleSujet, isChiffre, type Montant, type Sujet } from '@/lib/domain/montant/montant'
import { demiIntervalle, sommerChiffres } from '@/lib/domain/montant/precision'
import { ENSEMBLE, type Payeur } from '@/lib/domain/retenus'
import { listActions, type Rubrique } from '@/lib/domain/rubrique'
import { computeTotalLignes, getPart, type TotalLignes } from '@/lib/domain/total-lignes'

interface Comparaison {
  readonly objet: ObjetCompare
  readonly origine: EcartMontant['origine']
  /** Distingue plusieurs comparaisons du même objet. */
  readonly rang: number
  readonly annonce: Chiffre
  readonly calcule: Chiffre
  readonly nombreLignes: number | null
}

interface Detail {
  readonly objet: ObjetCompare
  readonly annonce: Chiffre
  readonly total: TotalLignes
}

/** Les montants annoncés qui ne sont pas la somme de leur détail complet, ou qui se contredisent entre eux. */
export function detectEcartsMontant(
  montants: readonly Montant[],
  rubriques: readonly Rubrique[],
): readonly EcartMontant[] {
  const details = listDetails(montants, rubriques).filter(({ total }) => !total.partiel)
  return [...details.map(compareDetail), ...consolider(montants).flatMap((cellule) => compareAnnonces(cellule))]
    .filter(({ annonce, calcule }) => annonce.centimes !== calcule.centimes)
    .map(toEcart)
}

/** Les montants annoncés dont une rubrique au moins n’est pas chiffrée. */
export function listMontantsIncomplets(
  montants: readonly Montant[],
  rubriques: readonly Rubrique[],
): readonly MontantIncomplet[] {
  return listDetails(montants, rubriques)
    .filter(({ total }) => total.partiel)
    .map(({ objet, annonce, total }) => ({
      ...objet,
      cle: toCle('incomplet', objet, 0),
      type: 'montant',
      annonce: annonce.centimes,
      somme: total.somme.centimes,
      rubriquesSansChiffre: total.rubriquesSansChiffre,
    }))
}

/** Chaque annonce, sur l’acte ou sur une mesure, face à ses lignes de mêmes nature, période, périmètre et payeur. */
function listDetails(montants: readonly Montant[], rubriques: readonly Rubrique[]): readonly Detail[] {
  return groupBy(consolider(montants), ({ sujet }) => cleSujet(sujet)).flatMap((cellules) => {
    const totaux = computeTotalLignes(montants, listLignes(cellules[0].sujet, rubriques))
    return cellules.flatMap((cellule) => compareTotaux(cellule, totaux))
  })
}

function compareTotaux(cellule: Cellule, totaux: readonly TotalLignes[]): readonly Detail[] {
  return totaux
    .filter((total) => clePortee(total) === clePortee(cellule))
    .flatMap((total) => {
      const annonce = getPart(cellule.parts, total)
      return isChiffre(annonce) ? [{ objet: toObjet(cellule, total), annonce, total }] : []
    })
}

function listLignes(sujet: Sujet, rubriques: readonly Rubrique[]): readonly Rubrique[] {
  switch (sujet.niveau) {
    case 'acte':
      return rubriques
    case 'mesure':
      return listActions(rubriques, sujet.id)
    case 'action':
      return []
  }
}

function compareDetail({ objet, annonce, total }: Detail): Comparaison {
  return { objet, origine: 'detail', rang: 0, annonce, calcule: total.somme, nombreLignes: total.nombreLignes }
}

function compareAnnonces(cellule: Cellule): readonly Comparaison[] {
  return [...compareParts(cellule), ...compareDoublons(cellule)]
}

function compareParts(cellule: Cellule): readonly Comparaison[] {
  const { etat, departement, ensemble } = cellule.parts
  if (!isChiffre(ensemble) || !isChiffre(etat) || !isChiffre(departement)) return []
  const objet = toObjet(cellule, ENSEMBLE)
  const calcule = sommerChiffres([etat, departement])
  return [{ objet, origine: 'parts', rang: 0, annonce: ensemble, calcule, nombreLignes: null }]
}

/** Le chiffre le plus fin, face à chacun de ceux qui le contredisent. */
function compareDoublons(cellule: Cellule): readonly Comparaison[] {
  return cellule.conflits.flatMap((conflit) => {
    const [annonce, ...suivants] = conflit.montants.map(({ valeur }) => valeur).filter(isChiffre)
    if (annonce === undefined) return []
    const objet = toObjet(cellule, conflit)
    return suivants.map(
      (calcule, rang): Comparaison => ({ objet, origine: 'doublon', rang, annonce, calcule, nombreLignes: null }),
    )
  })
}

function toEcart({ objet, origine, rang, annonce, calcule, nombreLignes }: Comparaison): EcartMontant {
  const ecart = soustraire(annonce.centimes, calcule.centimes)
  const tolerance = demiIntervalle(annonce) + demiIntervalle(calcule)
  return {
    ...objet,
    cle: toCle(origine, objet, rang),
    type: 'montant',
    origine,
    annonce: annonce.centimes,
    calcule: calcule.centimes,
    ecart,
    tolerance,
    qualification: absolu(ecart) <= tolerance ? 'explicable' : 'reel',
    nombreLignes,
  }
}

function toObjet({ sujet, nature, periode, perimetre }: Cellule, { financeur, financeurNom }: Payeur): ObjetCompare {
  return { sujet, nature, periode, perimetre, financeur, financeurNom }
}

function toCle(origine: string, objet: ObjetCompare, rang: number): string {
  return [
    'montant',
    origine,
    cleSujet(objet.sujet),
    clePortee(objet),
    objet.financeur,
    objet.financeurNom ?? '',
    rang,
  ].join('|')
}
