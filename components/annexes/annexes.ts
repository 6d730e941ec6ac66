import { analyseActe } from '@/lib/domain/analyse'
import type { Instantane } from '@/lib/domain/instantane'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { type FicheAnnexe, listFichesAnnexes } from './fiche-action'
import { listRenvois, type Renvois } from './renvois'
import { listTableauxFinanciers, type TableauFinancier } from './tableau-financier'

/** Les annexes d’un acte, déjà en mots : la page à imprimer et le PDF disent la même chose, faute de pouvoir dire autre chose. */
export interface Annexes {
  readonly collectivite: string
  readonly convention: string
  /** « Avenant 2020, n° 2 ». */
  readonly acte: string
  /** Vrai tant que l’acte n’est pas signé. */
  readonly projet: boolean
  readonly etat: string
  readonly empreinte: string
  readonly tableaux: readonly TableauFinancier[]
  readonly notes: Renvois['notes']
  readonly fiches: readonly FicheAnnexe[]
}

/** Compose les annexes d’un acte lu, et l’empreinte du contenu que sa signature publie. */
export function composeAnnexes(contenu: Omit<Instantane, 'format'>, empreinte: string): Annexes {
  const { acte, convention, collectivite } = contenu
  const lu = { collectivite, convention, acte, analyse: analyseActe(convention, acte), csv: null }
  const renvois = listRenvois(lu)
  const projet = acte.statut !== 'signe'
  return {
    collectivite: collectivite.nom,
    convention: convention.titre,
    acte: acte.numero === null ? acte.libelle : `${acte.libelle}, n°\u00a0${acte.numero}`,
    projet,
    etat: projet
      ? 'Projet, sans valeur tant qu’il n’est pas signé'
      : `Acte signé, ${decrireSignature(acte.dateSignature, acte.precisionDateSignature)}`,
    empreinte,
    tableaux: listTableauxFinanciers(lu, renvois),
    notes: renvois.notes,
    fiches: listFichesAnnexes(lu, renvois),
  }
}
