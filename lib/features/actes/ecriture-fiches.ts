import 'server-only'
import type { Filiation, ValeursAction } from '@/lib/domain/instantane'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Action, Mesure, Prisma } from '@/lib/platform/db/generated/client'
import { nextVersion, type Touchee } from './modification'

type Ecrit<T> = Omit<T, 'collectiviteId' | 'acteId' | 'ordre'>
type Phases = NonNullable<ValeursAction['phases']>
/** La fiche à écrire ; sans version quand elle a été lue sous la main de qui tient l’acte. */
type Corrigee = { readonly id: string; readonly version?: number }

/** Ajoute une mesure à la suite des autres. */
export async function insertMesure(
  { tx }: Atelier,
  acte: Acte,
  champs: Ecrit<Prisma.MesureUncheckedCreateInput>,
): Promise<string> {
  const ordre = await nextOrdreFiche(tx, acte, 'mesure')
  const { id } = await tx.mesure.create({ data: { ...champs, ...toCle(acte), ordre } })
  return id
}

/** Ajoute une fiche action à la suite des autres. */
export async function insertAction(
  { tx }: Atelier,
  acte: Acte,
  champs: Ecrit<Prisma.ActionUncheckedCreateInput>,
  phases: Phases,
): Promise<string> {
  const ordre = await nextOrdreFiche(tx, acte, 'action')
  const { id } = await tx.action.create({ data: { ...champs, ...toCle(acte), ordre } })
  await writePhases(tx, acte, id, phases)
  return id
}

/** Écrit ces champs d’une mesure, et d’eux seuls ; faux si sa version n’est plus celle qui a été lue. */
export async function changeMesure(
  atelier: Atelier,
  acte: Acte,
  corrigee: Corrigee,
  champs: Partial<Mesure>,
): Promise<boolean> {
  const data = { ...champs, ...nextVersion(atelier) }
  const { count } = await atelier.tx.mesure.updateMany({ where: { ...toCle(acte), ...corrigee }, data })
  return count === 1
}

/** Écrit ces champs d’une fiche action, et d’eux seuls ; faux si sa version n’est plus celle qui a été lue. */
export async function changeAction(
  atelier: Atelier,
  acte: Acte,
  corrigee: Corrigee,
  champs: Partial<Action>,
  phases: Phases | undefined,
): Promise<boolean> {
  const data = { ...champs, ...nextVersion(atelier) }
  const { count } = await atelier.tx.action.updateMany({ where: { ...toCle(acte), ...corrigee }, data })
  if (count === 1 && phases) await writePhases(atelier.tx, acte, corrigee.id, phases)
  return count === 1
}

/** Une action qui change de mesure change celle qu’elle quitte et celle qu’elle rejoint. */
export function listMesuresTouchees(
  avant: Pick<Action, 'mesureId'>,
  apres: Pick<Action, 'mesureId'>,
): readonly Touchee[] {
  if (avant.mesureId === apres.mesureId) return []
  return [avant.mesureId, apres.mesureId].flatMap((id) => (id === null ? [] : [{ niveau: 'mesure' as const, id }]))
}

/** La place d’une fiche ajoutée à l’acte : après toutes les autres. */
export async function nextOrdreFiche(tx: Transaction, acte: Acte, niveau: Filiation['niveau']): Promise<number> {
  const dernier = { where: toCle(acte), _max: { ordre: true } } as const
  const { _max } = niveau === 'mesure' ? await tx.mesure.aggregate(dernier) : await tx.action.aggregate(dernier)
  return (_max.ordre ?? -1) + 1
}

async function writePhases(tx: Transaction, acte: Acte, actionId: string, phases: Phases): Promise<void> {
  const cle = { ...toCle(acte), actionId }
  await tx.phase.deleteMany({ where: cle })
  await tx.phase.createMany({ data: phases.map((phase, ordre) => ({ ...cle, ...phase, ordre })) })
}

function toCle({ collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>) {
  return { collectiviteId, acteId }
}
