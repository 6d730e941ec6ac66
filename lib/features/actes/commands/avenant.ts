import 'server-only'
import { getJour } from '@/lib/domain/periode'
import { createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { fromJour, toPeriode } from '@/lib/platform/db/jour'
import { placeJalons } from '@/lib/platform/jalons'
import { ok, refuse } from '@/lib/platform/result'
import { avenantSchema } from '../schema'

const PARTIES = {
  denombrements: true,
  mesures: true,
  actions: { include: { phases: true } },
  montants: true,
  ecarts: true,
} as const satisfies Prisma.ActeInclude

type ActeCopie = Prisma.ActeGetPayload<{ include: typeof PARTIES }>

/** Recopie la photographie précédente : mêmes lignées, mêmes provenances, identifiants neufs. */
async function copyParties(tx: Transaction, precedent: ActeCopie, acteId: string): Promise<void> {
  const neufs = new Map([...precedent.mesures, ...precedent.actions].map(({ id }) => [id, crypto.randomUUID()]))
  const renew = (id: string | null) => (id === null ? null : (neufs.get(id) ?? null))
  const id = () => crypto.randomUUID()
  const actions = precedent.actions.map(({ phases, ...action }) => ({ action, phases }))

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

/** Ouvre un avenant à partir du dernier acte, s’il est signé. Un seul avenant est ouvert à la fois. */
export const createAvenant = createCommand({
  nom: 'avenant.creer',
  permission: 'acte.modifier',
  schema: avenantSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute({ tx, viewer, maintenant, journal }, { libelle, numero, debut, fin }, convention) {
    const { collectiviteId, id: conventionId, cadreCode } = convention
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: { not: 'abandonne' } },
      orderBy: { rang: 'desc' },
      include: PARTIES,
    })
    if (!precedent) return refuse('introuvable')
    if (precedent.statut !== 'signe') {
      return refuse(
        'invalide',
        `« ${precedent.libelle} » est encore en rédaction : signez-le avant d’ouvrir un avenant.`,
      )
    }
    const periodeDebut = debut === null ? precedent.periodeDebut : fromJour(debut)
    const periodeFin = fin === null ? precedent.periodeFin : fromJour(fin)
    const { id } = await tx.acte.create({
      data: {
        collectiviteId,
        conventionId,
        rang: precedent.rang + 1,
        finConvention: precedent.finConvention,
        numero,
        libelle,
        periodeDebut,
        periodeFin,
        creePar: viewer.utilisateurId,
      },
    })
    await copyParties(tx, precedent, id)
    const periode = toPeriode(periodeDebut, periodeFin)
    await placeJalons(tx, { collectiviteId, conventionId, acteId: id, cadreCode, periode }, getJour(maintenant))
    await journal({
      objetType: 'acte',
      objetId: id,
      donnees: { libelle, numero, copieDe: precedent.id },
    })
    return ok({ acteId: id })
  },
})
