import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'

/** Ce qu’un acte transmet au suivant. */
export const PARTIES = {
  denombrements: true,
  mesures: true,
  actions: { include: { phases: true } },
  montants: true,
  ecarts: true,
  jalons: true,
} as const satisfies Prisma.ActeInclude

type ActeCopie = Prisma.ActeGetPayload<{ include: typeof PARTIES }>

/** Recopie la photographie précédente : mêmes lignées, mêmes provenances, identifiants neufs. */
export async function copyParties(tx: Transaction, precedent: ActeCopie, acteId: string): Promise<void> {
  const neufs = new Map([...precedent.mesures, ...precedent.actions].map(({ id }) => [id, crypto.randomUUID()]))
  const renew = (id: string | null) => (id === null ? null : (neufs.get(id) ?? null))
  const id = () => crypto.randomUUID()
  const actions = precedent.actions.map(({ phases, ...action }) => ({ action, phases }))

  await tx.jalon.createMany({ data: precedent.jalons.map((j) => ({ ...j, id: id(), acteId, version: 0 })) })
  await tx.denombrement.createMany({ data: precedent.denombrements.map((d) => ({ ...d, id: id(), acteId })) })
  await tx.ecartConsigne.createMany({ data: precedent.ecarts.map((e) => ({ ...e, id: id(), acteId })) })
  await tx.mesure.createMany({
    data: precedent.mesures.map((m) => ({ ...m, id: renew(m.id) ?? id(), acteId, version: 0 })),
  })
  await tx.action.createMany({
    data: actions.map(({ action }) => ({
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
    data: precedent.montants.map((m) => ({
      ...m,
      id: id(),
      acteId,
      mesureId: renew(m.mesureId),
      actionId: renew(m.actionId),
    })),
  })
}
