import 'server-only'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Filiation, MontantComplet } from '@/lib/domain/instantane'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { type Refus, refuse } from '@/lib/platform/result'
import type { ActeCharge } from './load'

const EN_EXAMEN =
  'L’acte est à l’examen\u202f: une ligne ne s’y scinde, ne s’y réunit ni n’y prend fin qu’une fois l’acte renvoyé ou repris.'

export type Niveau = Filiation['niveau']

/** Une mesure ou une action de l’acte, avec ce qu’elle finance. */
export interface LigneChargee {
  readonly niveau: Niveau
  readonly id: string
  readonly lignee: string
  readonly intitule: string
  readonly montants: readonly MontantComplet[]
}

/** La ligne désignée ; null si l’acte ne la contient pas. */
export function findLigne({ acte }: ActeCharge, niveau: Niveau, id: string): LigneChargee | null {
  const mesure = niveau === 'mesure' ? acte.mesures.find((candidate) => candidate.id === id) : undefined
  const action = niveau === 'action' ? acte.actions.find((candidate) => candidate.id === id) : undefined
  const intitule = mesure?.intitule ?? action?.titre
  const lignee = mesure?.lignee ?? action?.lignee
  if (intitule === undefined || lignee === undefined) return null
  const montants = acte.montants.filter(({ sujet }) => sujet.niveau === niveau && sujet.id === id)
  return { niveau, id, lignee, intitule, montants }
}

/**
 * Une filiation dit ce qu’un acte change au précédent : une convention initiale n’a rien à changer. Elle emporte les
 * actions d’une mesure et les montants : pendant l’examen, où seules quelques lignes sont rouvertes, elle attend le renvoi.
 */
export function refuseFiliation({ rang, statut }: Pick<Acte, 'rang' | 'statut'>): Refus | null {
  if (rang === 0) return refuse('invalide', 'Une convention initiale ne continue aucun acte : corrigez la ligne.')
  return getOuverture(statut) === 'lignes' ? refuse('fige', EN_EXAMEN) : null
}

/** Écrit ce que des lignes sont devenues dans cet acte. */
export async function writeFiliations(
  tx: Transaction,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
  type: Filiation['type'],
  de: readonly LigneChargee[],
  { vers = [null], motif = null }: { readonly vers?: readonly (string | null)[]; readonly motif?: string | null } = {},
): Promise<void> {
  await tx.filiation.createMany({
    data: de.flatMap(({ niveau, lignee, intitule }) =>
      vers.map((versLignee) => ({
        collectiviteId,
        acteId,
        type,
        niveau,
        deLignee: lignee,
        deIntitule: intitule,
        versLignee,
        motif,
      })),
    ),
  })
}

/** La colonne qui rattache un montant à une ligne de ce niveau. */
export function toSujetColonnes(niveau: Niveau, id: string) {
  return { mesureId: niveau === 'mesure' ? id : null, actionId: niveau === 'action' ? id : null }
}

/** La place d’un montant ajouté à l’acte : après tous les autres, même quand il en manque. */
export async function nextOrdreMontant(
  tx: Transaction,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
): Promise<number> {
  const { _max } = await tx.montant.aggregate({ where: { collectiviteId, acteId }, _max: { ordre: true } })
  return (_max.ordre ?? -1) + 1
}

/** Signe de qui l’écrit une mesure ou une action neuve. */
export function firstVersion({ viewer, maintenant }: Pick<Atelier, 'viewer' | 'maintenant'>) {
  return { version: 0, modifieParNom: viewer.nom, modifieLe: maintenant }
}

/** Fait passer l’acte à la version suivante, et la rend : qui saisissait ses montants verra qu’ils ont bougé. */
export async function touchVersion(
  { tx, maintenant }: Atelier,
  { collectiviteId, id }: Pick<Acte, 'collectiviteId' | 'id'>,
): Promise<number> {
  const { version } = await tx.acte.update({
    where: { collectiviteId_id: { collectiviteId, id } },
    data: { version: { increment: 1 }, modifieLe: maintenant },
    select: { version: true },
  })
  return version
}
