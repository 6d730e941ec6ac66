import 'server-only'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import { createCommand } from '@/lib/platform/command/create-command'
import { fromJour, toJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { refuseFinAtteinte } from '../fin-convention'
import { findActe } from '../load'
import { createModification } from '../modification'
import { blocSchema, prolongationSchema } from '../schema-avenant'

/** Ouvre un bloc que le type de l’avenant laissait fermé. Le journal garde que l’agent l’a voulu. */
export const openBloc = createCommand({
  nom: 'avenant.ouvrir_bloc',
  permission: 'acte.modifier',
  schema: blocSchema,
  load: findActe,
  async execute({ tx, maintenant, journal }, { acteId, bloc }, acte) {
    if (getOuverture(acte.statut) !== 'tout') return refuse('fige')
    if (isBlocOuvert(acte, bloc)) return refuse('invalide', 'Ce bloc est déjà ouvert.')
    const { collectiviteId, statut, blocsOuverts } = acte
    const { count } = await tx.acte.updateMany({
      where: { collectiviteId, id: acteId, statut, NOT: { blocsOuverts: { has: bloc } } },
      data: { blocsOuverts: { push: bloc }, modifieLe: maintenant },
    })
    if (count === 0) return refuse('conflit')
    await journal({ objetType: 'acte', objetId: acteId, donnees: { bloc, dejaOuverts: blocsOuverts } })
    return ok({ acteId, bloc })
  },
})

/** Corrige la fin qu’un avenant de prolongation donne à la convention. */
export const updateFinConvention = createModification({
  nom: 'avenant.prolonger',
  schema: prolongationSchema,
  bloc: 'periode',
  async execute({ tx, journal, refuseFermees }, { acteId, finConvention }, acte) {
    const ferme = await refuseFermees([{ niveau: 'acte' }])
    if (ferme) return ferme
    const { collectiviteId, conventionId, rang } = acte
    const convention = await tx.convention.findFirstOrThrow({ where: { collectiviteId, id: conventionId } })
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: 'signe', rang: { lt: rang } },
      orderBy: { rang: 'desc' },
    })
    const refus = refuseFinAtteinte(toJour(precedent?.finConvention ?? convention.periodeFin), finConvention)
    if (refus) return refus
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: { finConvention: fromJour(finConvention), version: { increment: 1 } },
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { de: toJour(acte.finConvention), vers: finConvention },
    })
    return ok({ acteId })
  },
})
