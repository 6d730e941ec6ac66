import type { Difference } from '@/lib/domain/difference/difference'
import { ACTE_ENTIER, type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import { listLignes } from '@/lib/domain/difference/lignes'

/** Une ligne, ou toutes celles qu’une scission ou une fusion relie. */
export interface Famille {
  readonly cle: CleLigne
  readonly intitule: string
  readonly lignes: readonly CleLigne[]
}

/** Le nom de chaque ligne, à l’arrivée si elle y est encore. */
export function nommerLignes({ avant, apres, filiations }: Difference): ReadonlyMap<CleLigne, string> {
  return new Map([
    [ACTE_ENTIER, 'L’acte entier'],
    ...filiations.map(({ niveau, deLignee, deIntitule }) => [cleLigne(niveau, deLignee), deIntitule] as const),
    ...listLignes(avant.acte).map(({ cle, intitule }) => [cle, intitule] as const),
    ...listLignes(apres.acte).map(({ cle, intitule }) => [cle, intitule] as const),
  ])
}

/** Réunit ces lignes par famille, dans l’ordre de la liste : le départ d’une scission et ses parts ne font qu’un. */
export function groupFamilles(difference: Difference, lignes: readonly CleLigne[]): readonly Famille[] {
  const noms = nommerLignes(difference)
  const liens = difference.filiations.flatMap(({ niveau, deLignee, versLignee }) =>
    versLignee === null ? [] : [[cleLigne(niveau, deLignee), cleLigne(niveau, versLignee)] as const],
  )
  const chefs = new Map<CleLigne, CleLigne>()
  const findChef = (ligne: CleLigne): CleLigne => {
    const chef = chefs.get(ligne)
    return chef === undefined ? ligne : findChef(chef)
  }
  for (const [de, vers] of liens) {
    const [a, b] = [findChef(de), findChef(vers)]
    if (a !== b) chefs.set(a, b)
  }
  const presentes = [...new Set(lignes)]
  const tetes = [...new Set(presentes.map(findChef))]
  return tetes.map((tete) => {
    const membres = presentes.filter((ligne) => findChef(ligne) === tete)
    return { cle: tete, intitule: membres.map((ligne) => noms.get(ligne) ?? ligne).join(' / '), lignes: membres }
  })
}
