import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'

/** Les lignes d’un acte et ce qu’elles financent. */
export const LIGNES = {
  mesures: true,
  actions: { include: { phases: true } },
  montants: true,
} as const satisfies Prisma.ActeInclude

/** Ce qu’un acte transmet au suivant : la fin d’une ligne qu’il garde pour son passé la suit. */
export const PARTIES = {
  ...LIGNES,
  denombrements: true,
  filiations: { where: { type: 'fin' } },
  ecarts: true,
  jalons: true,
} as const satisfies Prisma.ActeInclude

type LignesCopiees = Prisma.ActeGetPayload<{ include: typeof LIGNES }>
type ActeCopie = Prisma.ActeGetPayload<{ include: typeof PARTIES }>

/** Recopie la photographie précédente : mêmes lignées, mêmes provenances, identifiants neufs. */
export async function copyParties(tx: Transaction, precedent: ActeCopie, acteId: string): Promise<void> {
  const lignes = [...precedent.mesures, ...precedent.actions]
  const lignees = new Set(lignes.map(({ lignee }) => lignee))
  const id = () => crypto.randomUUID()

  await tx.jalon.createMany({ data: precedent.jalons.map((j) => ({ ...j, id: id(), acteId, version: 0 })) })
  await tx.denombrement.createMany({ data: precedent.denombrements.map((d) => ({ ...d, id: id(), acteId })) })
  await tx.ecartConsigne.createMany({ data: precedent.ecarts.map((e) => ({ ...e, id: id(), acteId })) })
  await copyLignes(tx, precedent, acteId, new Map(lignes.map((ligne) => [ligne.id, id()])))
  await tx.filiation.createMany({
    data: precedent.filiations
      .filter(({ deLignee }) => lignees.has(deLignee))
      .map((filiation) => ({ ...filiation, id: id(), acteId })),
  })
}

/** Recopie ces lignes sous leurs identifiants neufs ; `neufs` dit aussi à quelle mesure de l’acte une action se rattache. */
export async function copyLignes(
  tx: Transaction,
  { mesures, actions, montants }: Pick<LignesCopiees, 'mesures' | 'actions' | 'montants'>,
  acteId: string,
  neufs: ReadonlyMap<string, string>,
): Promise<void> {
  const renew = (id: string | null) => (id === null ? null : (neufs.get(id) ?? null))
  const id = () => crypto.randomUUID()
  await tx.mesure.createMany({
    data: mesures.map((m) => ({ ...m, id: renew(m.id) ?? id(), acteId, version: 0 })),
  })
  await tx.action.createMany({
    data: actions.map(({ phases, ...action }) => ({
      ...action,
      id: renew(action.id) ?? id(),
      mesureId: renew(action.mesureId),
      acteId,
      version: 0,
    })),
  })
  await tx.phase.createMany({
    data: actions.flatMap(({ phases }) =>
      phases.map((p) => ({ ...p, id: id(), acteId, actionId: renew(p.actionId) ?? p.actionId })),
    ),
  })
  await tx.montant.createMany({
    data: montants.map((m) => ({
      ...m,
      id: id(),
      acteId,
      mesureId: renew(m.mesureId),
      actionId: renew(m.actionId),
    })),
  })
}
