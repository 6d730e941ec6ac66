import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { settleSignalementSchema } from './schema'

const DEPASSE = 'Un collègue a répondu entre-temps : relisez sa réponse, puis recommencez.'

/** Répond à une erreur signalée, ou corrige la réponse déjà donnée ; la personne la lit à l’adresse qu’elle a gardée. */
export const settleSignalement = createCommand({
  nom: 'signalement.traiter',
  permission: 'signalement.traiter',
  schema: settleSignalementSchema,
  load: (tx, { signalementId }) => tx.signalement.findFirst({ where: { id: signalementId } }),
  async execute({ tx, viewer, maintenant, journal }, { version, statut, reponse }, signalement) {
    const { collectiviteId, id, conventionId, page } = signalement
    const { count } = await tx.signalement.updateMany({
      where: { collectiviteId, id, version },
      data: { statut, reponse, traitePar: viewer.utilisateurId, traiteLe: maintenant, version: { increment: 1 } },
    })
    if (count === 0) return refuse('conflit', DEPASSE)
    await journal({ objetType: 'signalement', objetId: id, conventionId, donnees: { page, statut, reponse } })
    return ok({ signalementId: id })
  },
})
