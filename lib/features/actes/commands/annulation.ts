import 'server-only'
import { type PlanAnnulation, planAnnulation } from '@/lib/domain/avenant/annulation'
import { cleLigne } from '@/lib/domain/difference/ligne'
import { listLignes } from '@/lib/domain/difference/lignes'
import type { Acte } from '@/lib/domain/instantane'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { copyLignes, LIGNES } from '../copie'
import { refuseFiliation, touchVersion } from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { annulationSchema } from '../schema-filiation'

type Precedent = Prisma.ActeGetPayload<{ include: typeof LIGNES }>

interface Retablissement {
  readonly collectiviteId: string
  readonly acte: Acte
  readonly precedent: Precedent
  readonly plan: PlanAnnulation
}

/**
 * Annule une fin, une scission ou une fusion, avec ce qui l’a suivie : les lignes reviennent de l’acte précédent telles
 * qu’il les avait, montants compris, et celles qui les remplaçaient sortent de l’acte avec ce qu’on y a saisi.
 */
export const restoreLignes = createModification({
  nom: 'ligne.retablir',
  schema: annulationSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, niveau, lignee }, acte) {
    const { tx, journal } = atelier
    const refus = refuseFiliation(acte)
    if (refus) return refus
    const { collectiviteId, conventionId, rang } = acte
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: 'signe', rang: { lt: rang } },
      orderBy: { rang: 'desc' },
      include: LIGNES,
    })
    const charge = await loadActe(tx, acteId)
    const plan = charge && precedent && planAnnulation(charge.acte, precedent, { niveau, lignee })
    if (!plan) return refuse('introuvable')
    await restore(tx, { collectiviteId, acte: charge.acte, precedent, plan })
    await touchVersion(atelier, acte)
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        types: [...new Set(plan.filiations.map(({ type }) => type))],
        de: [...new Set(plan.filiations.map(({ deIntitule }) => deIntitule))],
        sorties: listLignes(charge.acte).flatMap(({ cle, intitule }) => (plan.nees.has(cle) ? [intitule] : [])),
      },
    })
    return ok({ acteId })
  },
})

async function restore(tx: Transaction, { collectiviteId, acte, precedent, plan }: Retablissement): Promise<void> {
  const acteId = acte.id
  const isAncienne = (niveau: 'mesure' | 'action') => (ligne: { readonly lignee: string }) =>
    plan.anciennes.has(cleLigne(niveau, ligne.lignee))
  const mesures = precedent.mesures.filter(isAncienne('mesure'))
  const actions = precedent.actions.filter(isAncienne('action'))
  const revenues = new Set([...mesures, ...actions].map(({ id }) => id))
  const sorties = listSorties(acte, [...mesures, ...actions], plan)
  const neufs = new Map([
    ...joinMesures(precedent, acte),
    ...[...revenues].map((id) => [id, crypto.randomUUID()] as const),
  ])
  await tx.montant.deleteMany({
    where: {
      collectiviteId,
      acteId,
      OR: [{ mesureId: { in: sorties.mesures } }, { actionId: { in: sorties.actions } }],
    },
  })
  await tx.action.deleteMany({ where: { collectiviteId, acteId, id: { in: sorties.actions } } })
  const montants = precedent.montants.filter(({ mesureId, actionId }) => revenues.has(mesureId ?? actionId ?? ''))
  await copyLignes(tx, { mesures, actions, montants }, acteId, neufs)
  await moveActions(tx, { collectiviteId, acte, precedent, plan }, sorties.mesures, neufs)
  await tx.mesure.deleteMany({ where: { collectiviteId, acteId, id: { in: sorties.mesures } } })
  await tx.filiation.deleteMany({
    where: { collectiviteId, acteId, OR: plan.filiations.map(({ niveau, deLignee }) => ({ niveau, deLignee })) },
  })
}

/** Les lignes nées dans l’acte, et celles que l’acte précédent va rendre ; une ligne finie qu’il n’avait pas reste. */
function listSorties(
  { mesures, actions }: Acte,
  revenues: readonly { readonly lignee: string }[],
  { nees }: PlanAnnulation,
) {
  const rendues = new Set(revenues.map(({ lignee }) => lignee))
  const choose = (niveau: 'mesure' | 'action', lignes: readonly { readonly id: string; readonly lignee: string }[]) =>
    lignes.flatMap(({ id, lignee }) => (rendues.has(lignee) || nees.has(cleLigne(niveau, lignee)) ? [id] : []))
  return { mesures: choose('mesure', mesures), actions: choose('action', actions) }
}

/** D’une mesure de l’acte précédent à la même mesure de cet acte. */
function joinMesures({ mesures }: Precedent, acte: Acte) {
  return mesures.flatMap(({ id, lignee }) => {
    const suite = acte.mesures.find((mesure) => mesure.lignee === lignee)
    return suite ? [[id, suite.id] as const] : []
  })
}

/** Rend ses actions à chaque mesure rétablie ; une action ajoutée depuis va à la première. */
async function moveActions(
  tx: Transaction,
  { collectiviteId, acte, precedent, plan }: Retablissement,
  sorties: readonly string[],
  neufs: ReadonlyMap<string, string>,
): Promise<void> {
  const premiere = precedent.mesures.find(({ lignee }) => plan.anciennes.has(cleLigne('mesure', lignee)))
  const orphelines = await tx.action.findMany({
    where: { collectiviteId, acteId: acte.id, mesureId: { in: [...sorties] } },
    select: { id: true, lignee: true },
  })
  for (const { id, lignee } of orphelines) {
    const origine = precedent.actions.find((action) => action.lignee === lignee)?.mesureId ?? premiere?.id
    await tx.action.update({
      where: { collectiviteId_id: { collectiviteId, id } },
      data: { mesureId: (origine && neufs.get(origine)) ?? null },
    })
  }
}
