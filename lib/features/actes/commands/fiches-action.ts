import 'server-only'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { ok, refuse } from '@/lib/platform/result'
import { changeAction, insertAction, listMesuresTouchees } from '../ecriture-fiches'
import { refuseVoletInconnu } from '../load'
import { createModification } from '../modification'
import { deleteFicheActionSchema, ficheActionSchema, updateFicheActionSchema } from '../schema'

async function knowsMesure(tx: Transaction, { collectiviteId, id: acteId }: Acte, mesureId: string | null) {
  if (mesureId === null) return true
  return (await tx.mesure.count({ where: { collectiviteId, acteId, id: mesureId } })) === 1
}

/** Ajoute une fiche action, rattachée ou non à une mesure. */
export const createFicheAction = createModification({
  nom: 'action.creer',
  schema: ficheActionSchema,
  bloc: 'mesures',
  async execute(atelier, { acteId, phases, ...champs }, acte) {
    const { tx, journal } = atelier
    if (!(await knowsMesure(tx, acte, champs.mesureId))) return refuse('introuvable')
    const refus = await refuseVoletInconnu(tx, acte, champs.volet)
    if (refus) return refus
    const id = await insertAction(atelier, acte, champs, phases)
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
    if (!(await changeAction(atelier, acte, { id: actionId, version }, champs, phases))) return refuse('conflit')
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
