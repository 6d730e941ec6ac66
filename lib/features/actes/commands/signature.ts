import 'server-only'
import { getTransition, listManquants } from '@/lib/domain/acte'
import { getJour } from '@/lib/domain/periode'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { findActe, loadActe } from '../load'
import { computeEmpreinte, publishActe } from '../publish'
import { signatureSchema } from '../schema'

/** Signe l’acte tel qu’il a été relu, le fige et le publie, d’un seul tenant. */
export const signActe = createCommand({
  nom: 'acte.signer',
  permission: 'acte.signer',
  schema: signatureSchema,
  load: findActe,
  async execute(atelier, { acteId, empreinte }, ligne) {
    const { tx, maintenant, journal } = atelier
    if (getTransition(ligne.statut, 'signe') === null) return refuse('fige')
    const { collectiviteId, version } = ligne
    const { count } = await tx.acte.updateMany({
      where: { collectiviteId, id: acteId, version, statut: 'brouillon' },
      data: { version: { increment: 1 }, modifieLe: maintenant },
    })
    const charge = await loadActe(tx, acteId)
    if (count === 0 || !charge) return refuse('conflit')
    if (computeEmpreinte(charge) !== empreinte) {
      return refuse('conflit', 'Le contenu a changé depuis votre relecture : relisez le récapitulatif avant de signer.')
    }
    const manquants = listManquants(charge.acte, getJour(maintenant))
    if (manquants.length > 0) return refuse('invalide', manquants.map(({ message }) => message).join(' '))
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: { statut: 'signe' },
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { empreinte },
    })
    const publication = await publishActe(atelier, charge)
    return ok({ acteId, ...publication })
  },
})
