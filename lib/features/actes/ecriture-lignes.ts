import 'server-only'
import { decide } from '@/lib/domain/enregistrement/trois-voies'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Montant } from '@/lib/platform/db/generated/client'
import { ok, type Result, refuse } from '@/lib/platform/result'
import {
  type Avant,
  type Colonnes,
  isMemeTrace,
  knowsReferences,
  listTouchees,
  nommerSujet,
  pickColonnes,
  type Trace,
  toTouchee,
  toTrace,
} from './colonnes-montant'
import { type AtelierActe, refuseEtape } from './modification'
import { LIGNES_MAX } from './schema'

/** Un montant tel qu’il doit être ; null pour qu’il ne soit plus. */
export interface LigneVoulue {
  readonly id: string
  readonly colonnes: Colonnes | null
}

/** Ce qui a été écrit, avec les chiffres d’avant et d’après : ce que le journal garde. */
export interface LignesEcrites {
  readonly changes: readonly {
    readonly id: string
    readonly de: Trace | null
    readonly vers: Trace
    readonly sujet: string | null
  }[]
  readonly retires: readonly { readonly id: string; readonly de: Trace; readonly sujet: string | null }[]
}

const TROP = `${LIGNES_MAX} montants au plus par acte.`

/** Écrit et retire des montants d’un acte, tous ou aucun : c’est ici que se décident leurs références et leur nombre. */
export async function writeLignes(
  { tx, viewer, maintenant, refuseFermees }: AtelierActe,
  acte: Acte,
  lu: Avant,
  voulues: readonly LigneVoulue[],
): Promise<Result<LignesEcrites>> {
  const bloc = voulues.length > 0 ? refuseEtape(acte, 'montants') : null
  if (bloc) return bloc
  const { avant, intitules } = lu
  const ecrites = voulues.flatMap(({ id, colonnes }) => (colonnes ? [{ id, ancien: avant.get(id), colonnes }] : []))
  const retirees = voulues.flatMap(({ id, colonnes }) => (colonnes ? [] : (avant.get(id) ?? [])))
  if (!ecrites.every(({ colonnes }) => knowsReferences(colonnes, lu))) return refuse('introuvable')
  const neuves = ecrites.filter(({ ancien }) => !ancien)
  if (neuves.length > 0 && avant.size - retirees.length + neuves.length > LIGNES_MAX) return refuse('invalide', TROP)
  const ferme = await refuseFermees([
    ...ecrites.flatMap(({ id, ancien, colonnes }) => listTouchees(id, ancien, colonnes)),
    ...retirees.map((retiree) => toTouchee(retiree.id, retiree)),
  ])
  if (ferme) return ferme
  const provenance = { saisiPar: viewer.utilisateurId, saisiParNom: viewer.nom, saisiLe: maintenant }
  await replaceMontants(
    tx,
    acte,
    ecrites.map(({ id, colonnes }) => ({ id, ...colonnes, ...provenance })),
    [...retirees.map(({ id }) => id), ...ecrites.flatMap(({ id, ancien }) => (ancien ? [id] : []))],
  )
  return ok({
    changes: ecrites.map(({ id, ancien, colonnes }) => ({
      id,
      de: ancien ? toTrace(pickColonnes(ancien)) : null,
      vers: toTrace(colonnes),
      sujet: nommerSujet(intitules, colonnes),
    })),
    retires: retirees.map((retiree) => ({
      id: retiree.id,
      de: toTrace(pickColonnes(retiree)),
      sujet: nommerSujet(intitules, retiree),
    })),
  })
}

/** Décide d’un changement de montant d’après ce dont il est parti et ce qui est enregistré. */
export function decideLigne({ avant }: Avant, { id, colonnes }: LigneVoulue, de: Colonnes | null) {
  const ancien = avant.get(id)
  const [depart, actuel, vers] = [de, ancien ? pickColonnes(ancien) : null, colonnes].map(
    (lues) => lues && toTrace(lues),
  )
  return decide({ de: depart ?? null, actuel: actuel ?? null, vers: vers ?? null }, isMemeTrace)
}

/** Le rang d’un montant ajouté après tous les autres. */
export function nextOrdre({ avant }: Avant): number {
  return Math.max(-1, ...[...avant.values()].map(({ ordre }) => ordre)) + 1
}

/** Écrit des montants à la place de ceux qu’ils remplacent ; un seul, corrigé là où il est, se met à jour d’une requête. */
export async function replaceMontants(
  tx: Transaction,
  { collectiviteId, id: acteId }: Acte,
  ecrits: readonly Omit<Montant, 'collectiviteId' | 'acteId'>[],
  quittes: readonly string[],
): Promise<void> {
  const cle = { collectiviteId, acteId }
  const [premier] = ecrits
  if (premier && ecrits.length === 1 && quittes.length === 1 && quittes.includes(premier.id)) {
    const { id, ...data } = premier
    await tx.montant.updateMany({ where: { ...cle, id }, data })
    return
  }
  if (quittes.length > 0) await tx.montant.deleteMany({ where: { ...cle, id: { in: [...quittes] } } })
  if (ecrits.length > 0) await tx.montant.createMany({ data: ecrits.map((ecrit) => ({ ...cle, ...ecrit })) })
}
