import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Action } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { refuseVoletInconnu } from '../load'
import { createModification, nextVersion, type Touchee } from '../modification'
import { deleteFicheActionSchema, ficheActionSchema, updateFicheActionSchema } from '../schema'

async function knowsMesure(tx: Transaction, { collectiviteId, id: acteId }: Acte, mesureId: string | null) {
  if (mesureId === null) return true
  return (await tx.mesure.count({ where: { collectiviteId, acteId, id: mesureId } })) === 1
}

/** Une action qui change de mesure change celle qu’elle quitte et celle qu’elle rejoint. */
function listMesuresTouchees(avant: Pick<Action, 'mesureId'>, apres: Pick<Action, 'mesureId'>): readonly Touchee[] {
  if (avant.mesureId === apres.mesureId) return []
  return [avant.mesureId, apres.mesureId].flatMap((id) => (id === null ? [] : [{ niveau: 'mesure' as const, id }]))
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
export const createFicheAction = createModification({
  nom: 'action.creer',
  schema: ficheActionSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, phases, ...champs }, acte) {
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
export const updateFicheAction = createModification({
  nom: 'action.modifier',
  schema: updateFicheActionSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, actionId, version, phases, ...champs }, acte) {
    const { tx, journal, refuseFermees } = atelier
    const { collectiviteId } = acte
    const avant = await tx.action.findFirst({ where: { collectiviteId, acteId, id: actionId } })
    if (!avant || !(await knowsMesure(tx, acte, champs.mesureId))) return refuse('introuvable')
    const ferme = await refuseFermees([{ niveau: 'action', id: actionId }, ...listMesuresTouchees(avant, champs)])
    if (ferme) return ferme
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const { count } = await tx.action.updateMany({
      where: { collectiviteId, acteId, id: actionId, version },
      data: { ...champs, ...nextVersion(atelier) },
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
export const deleteFicheAction = createModification({
  nom: 'action.retirer',
  schema: deleteFicheActionSchema,
  bloc: 'mesures',
  async execute({ tx, journal }, { acteId, actionId, version }, acte) {
    const { collectiviteId } = acte
    const action = await tx.action.findFirst({
      where: { collectiviteId, acteId, id: actionId },
      include: { _count: { select: { montants: true } } },
    })
    if (!action) return refuse('introuvable')
    if (action._count.montants > 0) {
      return refuse('invalide', 'Cette action porte des montants : retirez-les d’abord.')
    }
    const { count } = await tx.action.deleteMany({ where: { collectiviteId, acteId, id: actionId, version } })
    if (count === 0) return refuse('conflit')
    await journal({
      objetType: 'action',
      objetId: actionId,
      donnees: { titre: action.titre },
    })
    return ok({ acteId })
  },
})
