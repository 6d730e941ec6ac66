import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { findActe, refuseVoletInconnu, touchActe } from '../load'
import { deleteFicheActionSchema, ficheActionSchema, updateFicheActionSchema } from '../schema'

async function knowsMesure(tx: Transaction, { collectiviteId, id: acteId }: Acte, mesureId: string | null) {
  if (mesureId === null) return true
  return (await tx.mesure.count({ where: { collectiviteId, acteId, id: mesureId } })) === 1
}

async function writePhases(
  tx: Transaction,
  cle: { readonly collectiviteId: string; readonly acteId: string; readonly actionId: string },
  phases: readonly { readonly libelle: string; readonly echeance: string | null; readonly territoire: string | null }[],
): Promise<void> {
  await tx.phase.deleteMany({ where: cle })
  await tx.phase.createMany({ data: phases.map((phase, ordre) => ({ ...cle, ...phase, ordre })) })
}

/** Ajoute une fiche action, rattachée ou non à une mesure. */
export const createFicheAction = createCommand({
  nom: 'action.creer',
  permission: 'acte.modifier',
  schema: ficheActionSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, phases, ...champs }, acte) {
    await touchActe(tx, acte, maintenant)
    const { collectiviteId } = acte
    if (!(await knowsMesure(tx, acte, champs.mesureId))) return refuse('introuvable')
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const { _max } = await tx.action.aggregate({ where: { collectiviteId, acteId }, _max: { ordre: true } })
    const { id } = await tx.action.create({
      data: { ...champs, collectiviteId, acteId, ordre: (_max.ordre ?? -1) + 1 },
    })
    await writePhases(tx, { collectiviteId, acteId, actionId: id }, phases)
    await journal({
      objetType: 'action',
      objetId: id,
      donnees: { titre: champs.titre },
    })
    return ok({ acteId, actionId: id })
  },
})

/** Corrige une fiche action d’un brouillon. */
export const updateFicheAction = createCommand({
  nom: 'action.modifier',
  permission: 'acte.modifier',
  schema: updateFicheActionSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, actionId, version, phases, ...champs }, acte) {
    await touchActe(tx, acte, maintenant)
    const { collectiviteId } = acte
    const avant = await tx.action.findFirst({ where: { collectiviteId, acteId, id: actionId } })
    if (!avant || !(await knowsMesure(tx, acte, champs.mesureId))) return refuse('introuvable')
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const { count } = await tx.action.updateMany({
      where: { collectiviteId, acteId, id: actionId, version },
      data: { ...champs, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflit')
    await writePhases(tx, { collectiviteId, acteId, actionId }, phases)
    await journal({
      objetType: 'action',
      objetId: actionId,
      donnees: { de: { titre: avant.titre }, vers: { titre: champs.titre } },
    })
    return ok({ acteId, actionId })
  },
})

/** Retire une fiche action sans montant. */
export const deleteFicheAction = createCommand({
  nom: 'action.retirer',
  permission: 'acte.modifier',
  schema: deleteFicheActionSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, actionId }, acte) {
    await touchActe(tx, acte, maintenant)
    const { collectiviteId } = acte
    const action = await tx.action.findFirst({
      where: { collectiviteId, acteId, id: actionId },
      include: { _count: { select: { montants: true } } },
    })
    if (!action) return refuse('introuvable')
    if (action._count.montants > 0) {
      return refuse('invalide', 'Cette action porte des montants : retirez-les d’abord.')
    }
    await tx.action.delete({ where: { collectiviteId_id: { collectiviteId, id: actionId } } })
    await journal({
      objetType: 'action',
      objetId: actionId,
      donnees: { titre: action.titre },
    })
    return ok({ acteId })
  },
})
