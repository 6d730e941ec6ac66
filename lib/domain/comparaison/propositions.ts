import {
  type ChoixComparaison,
  compareObjets,
  formatObjet,
  type MesureComparaison,
  type ObjetCompare,
  PARTS_COMPAREES,
  type PartComparee,
} from '@/lib/domain/comparaison/choix'
import { type DonneesComparees, evaluer, listPublies } from '@/lib/domain/comparaison/evaluation'
import { groupBy } from '@/lib/domain/groupe'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Un objet publié quelque part, et combien de territoires s’y comparent. */
export interface Proposition {
  readonly cle: string
  readonly objet: ObjetCompare
  readonly cadreNom: string
  readonly comparables: number
}

/** Tout ce que ces territoires ont publié de comparable à soi-même, ce qui en compare le plus d’abord. */
export function listPropositions(
  donnees: DonneesComparees,
  choix: Omit<ChoixComparaison, 'objet'>,
): readonly Proposition[] {
  const publies = donnees.territoires.flatMap((territoire) =>
    listObjets(territoire, donnees).map((publie) => ({
      ...publie,
      comparable: evaluer(territoire, { ...choix, objet: publie.objet }, donnees).tag === 'comparable',
    })),
  )
  return groupBy(publies, ({ cle }) => cle)
    .map((groupe) => {
      const [{ cle, objet, cadreNom }] = groupe
      return { cle, objet, cadreNom, comparables: groupe.filter(({ comparable }) => comparable).length }
    })
    .toSorted((a, b) => b.comparables - a.comparables || compareObjets(a.objet, b.objet))
}

/** La part qui, sur son meilleur objet, compare le plus de territoires ; à égalité, l’ensemble. */
export function proposePart(donnees: DonneesComparees, mesure: MesureComparaison): PartComparee {
  return PARTS_COMPAREES.reduce((meilleure, part) =>
    countMeilleur(donnees, { part, mesure }) > countMeilleur(donnees, { part: meilleure, mesure }) ? part : meilleure,
  )
}

function countMeilleur(donnees: DonneesComparees, choix: Omit<ChoixComparaison, 'objet'>): number {
  return listPropositions(donnees, choix)[0]?.comparables ?? 0
}

/** Un territoire ne compte qu’une fois pour un objet, même si deux de ses conventions le portent. */
function listObjets(
  territoire: TerritoirePublie,
  donnees: DonneesComparees,
): readonly Omit<Proposition, 'comparables'>[] {
  const objets = listPublies(territoire, donnees).map(({ convention: { cadreCode, cadreNom }, total }) => {
    const { nature, periode, perimetre } = total
    const objet = { cadre: cadreCode, nature, periode, perimetre }
    return { cle: formatObjet(objet), objet, cadreNom }
  })
  return groupBy(objets, ({ cle }) => cle).map(([premier]) => premier)
}
