import { type BilanConvention, consolidateConvention } from '@/lib/domain/consolidation-convention'
import type { MontantComplet } from '@/lib/domain/instantane'
import { getEtendue } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import type { Rubrique } from '@/lib/domain/rubrique'
import { computeTotalLignes, type TotalLignes } from '@/lib/domain/total-lignes'
import { lireLignes } from '../montants/lecture'
import type { LigneSaisie } from '../montants/ligne'
import type { Rangee } from './rangees'

/** Ce que dit une ligne de la grille, toutes périodes réunies. */
export interface Synthese {
  readonly bilan: BilanConvention<MontantComplet> | null
  readonly manques: readonly string[]
}

const COTES = { etat: 'État', departement: 'Département' } as const

/** Le bilan d’un sujet, d’après ses seules cases : les périodes qui se recouvrent ne s’additionnent pas. */
export function lireRangee({ cases }: Pick<Rangee, 'cases'>): Synthese {
  const lignes = cases.flat()
  const { montants, illisibles, sansSource } = lireLignes(lignes)
  const bilan = consolider(montants.map((montant) => ({ ...montant, sujet: { niveau: 'acte' } })))
  return {
    bilan,
    manques: [
      ...nommerManquants(bilan),
      ...(sansSource > 0 ? [compter(sansSource, 'source', 'sources')] : []),
      ...(illisibles > 0 ? [compter(illisibles, 'case à revoir', 'cases à revoir')] : []),
    ],
  }
}

/** Le pied de la grille : les sommes des mesures et actions, colonne par colonne, et leur bilan. */
export interface Pied {
  readonly totaux: readonly TotalLignes<MontantComplet>[]
  readonly bilan: BilanConvention<MontantComplet> | null
  readonly manques: readonly string[]
}

/** Additionne les lignes comme le portail le fait partout : une mesure chiffrée remplace ses actions. */
export function lirePied(lignes: readonly LigneSaisie[], rubriques: readonly Rubrique[]): Pied {
  const montants = lireLignes(lignes).montants.filter(
    ({ sujet, perimetre }) => sujet.niveau !== 'acte' && perimetre === null,
  )
  const totaux = computeTotalLignes(montants, rubriques)
  const bilan = consolider(montants, rubriques, totaux)
  const sansChiffre = totaux.reduce((nombre, { rubriquesSansChiffre }) => Math.max(nombre, rubriquesSansChiffre), 0)
  return {
    totaux,
    bilan,
    manques: [
      ...nommerManquants(bilan),
      ...(sansChiffre > 0 ? [compter(sansChiffre, 'ligne sans chiffre', 'lignes sans chiffre')] : []),
    ],
  }
}

function nommerManquants(bilan: BilanConvention<MontantComplet> | null): readonly string[] {
  return (bilan?.manquants ?? []).map((cote) => COTES[cote])
}

function consolider(
  montants: readonly MontantComplet[],
  rubriques: readonly Rubrique[] = [],
  totaux: readonly TotalLignes<MontantComplet>[] = [],
) {
  const etendue = getEtendue(montants.map(({ periode }) => periode))
  return etendue ? (consolidateConvention(montants, etendue, rubriques, totaux)[0] ?? null) : null
}
