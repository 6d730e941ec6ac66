import { findParId, isPareille, type LigneSaisie } from './ligne'

/** Une ligne que les deux ont changée : la mienne reste en place jusqu’au choix. */
export interface Desaccord {
  /** La clé de ma ligne. */
  readonly cle: string
  /** Ce que l’autre a enregistré ; null s’il a retiré la ligne. */
  readonly enregistree: LigneSaisie | null
}

export interface Fusion {
  readonly lignes: readonly LigneSaisie[]
  readonly desaccords: readonly Desaccord[]
}

/**
 * Réunit ma saisie et ce qu’un autre a enregistré depuis. Ce que je n’ai pas touché suit l’enregistré, ce que j’ai changé
 * reste, et ce que nous avons changé tous deux se montre deux fois : rien ne se perd.
 */
export function fusionner(
  base: readonly LigneSaisie[],
  miennes: readonly LigneSaisie[],
  enregistrees: readonly LigneSaisie[],
): Fusion {
  const desaccords: Desaccord[] = []
  const communes = enregistrees.flatMap((enregistree): readonly LigneSaisie[] => {
    const mienne = findParId(miennes, enregistree.id)
    const ancienne = findParId(base, enregistree.id)
    const intacte = ancienne !== undefined && isPareille(enregistree, ancienne)
    if (mienne === undefined) return intacte ? [] : [enregistree]
    if (intacte) return [mienne]
    if (isPareille(mienne, enregistree) || (ancienne !== undefined && isPareille(mienne, ancienne)))
      return [enregistree]
    desaccords.push({ cle: mienne.cle, enregistree })
    return [mienne]
  })
  const seules = miennes.filter(({ id }) => findParId(enregistrees, id) === undefined)
  const gardees = seules.filter((mienne) => {
    const ancienne = findParId(base, mienne.id)
    return ancienne === undefined || !isPareille(mienne, ancienne)
  })
  const retirees = gardees.filter(({ id }) => id !== '').map(({ cle }) => ({ cle, enregistree: null }))
  return { lignes: [...communes, ...gardees], desaccords: [...desaccords, ...retirees] }
}

/**
 * Après mon enregistrement, chaque ligne envoyée reçoit l’identifiant de la base ; ce que j’ai tapé pendant l’envoi reste.
 */
export function confirmer(
  envoyees: readonly LigneSaisie[],
  miennes: readonly LigneSaisie[],
  enregistrees: readonly LigneSaisie[],
): { readonly base: readonly LigneSaisie[]; readonly lignes: readonly LigneSaisie[] } {
  const base = enregistrees.map((enregistree, rang) => ({
    ...enregistree,
    cle: envoyees[rang]?.cle ?? enregistree.cle,
  }))
  const lignes = miennes.map((mienne) => {
    const envoyee = envoyees.find(({ cle }) => cle === mienne.cle)
    const enregistree = base.find(({ cle }) => cle === mienne.cle)
    if (enregistree === undefined) return mienne
    return envoyee !== undefined && isPareille(mienne, envoyee) ? enregistree : { ...mienne, id: enregistree.id }
  })
  return { base, lignes }
}
