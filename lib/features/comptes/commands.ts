import 'server-only'
import { z } from 'zod'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok } from '@/lib/platform/result'

/** Ferme toutes les sessions d’une personne : elle devra se reconnecter partout. */
export const revokeSessions = createCommand({
  nom: 'comptes.revoquer_sessions',
  permission: 'comptes.gerer',
  schema: z.object({ utilisateurId: z.uuid() }),
  async load(tx, { utilisateurId }) {
    const utilisateur = await tx.utilisateur.findUnique({ where: { id: utilisateurId }, select: { id: true } })
    return utilisateur && { collectiviteId: null }
  },
  async execute({ tx, journal }, { utilisateurId }) {
    const { count } = await tx.session.deleteMany({ where: { utilisateurId } })
    await journal({
      objetType: 'utilisateur',
      objetId: utilisateurId,
      donnees: { sessions: count },
    })
    return ok({ sessions: count })
  },
})
