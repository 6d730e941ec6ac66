import type { Ecriture } from '@/components/redaction/formulaire/conflit'
import { findParId, type LigneSaisie } from './ligne'
import { isPareille } from './pareille'

/** Une ligne que les deux ont changée : la mienne reste en place jusqu’au choix. */
export interface Desaccord {
  /** La clé de ma ligne. */
  readonly cle: string
  /** Ce que l’autre a enregistré ; null s’il a retiré la ligne. */
  readonly enregistree: LigneSaisie | null
  /** Qui l’a enregistrée, et quand, s’il se sait. */
  readonly ecriture?: Ecriture
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

/** Une ligne envoyée : ce dont elle est partie, ce qu’elle devient, et le nom que la base lui donne. */
export interface LigneEnvoyee {
  readonly cle: string
  readonly id: string
  readonly de: LigneSaisie | null
  readonly vers: LigneSaisie | null
}

/** Après mon enregistrement, la base porte ce que j’ai envoyé ; ce que j’ai tapé pendant l’envoi reste à envoyer. */
export function acquitter(
  base: readonly LigneSaisie[],
  miennes: readonly LigneSaisie[],
  acquises: readonly LigneEnvoyee[],
): { readonly base: readonly LigneSaisie[]; readonly lignes: readonly LigneSaisie[] } {
  const gardees = base.filter(({ id }) => !acquises.some((acquise) => acquise.id === id && acquise.vers === null))
  const remplacees = gardees.map((ancienne) => {
    const vers = acquises.find(({ id }) => id === ancienne.id)?.vers
    return vers ? { ...vers, id: ancienne.id } : ancienne
  })
  const neuves = acquises.flatMap(({ id, vers }) => (vers && !findParId(gardees, id) ? [{ ...vers, id }] : []))
  const lignes = miennes.map((mienne) => {
    const id = acquises.find(({ cle, vers }) => vers && cle === mienne.cle)?.id
    return id === undefined ? mienne : { ...mienne, id }
  })
  return { base: [...remplacees, ...neuves], lignes }
}
