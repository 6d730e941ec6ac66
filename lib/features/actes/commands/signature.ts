import 'server-only'
import { expliquerEtape } from '@/lib/domain/cycle/gestes'
import { listManquants } from '@/lib/domain/cycle/manquants'
import { getTransition } from '@/lib/domain/cycle/transitions'
import { decrireTrous, listTrous } from '@/lib/domain/cycle/trous'
import { getJour } from '@/lib/domain/periode'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { computeEmpreinteExamen } from '../empreinte'
import { findActe, loadActe } from '../load'
import { computeEmpreinte, publishActe } from '../publish'
import { signatureSchema } from '../schema'

const CONTENU_CHANGE = 'Le contenu a changé depuis votre relecture : relisez le récapitulatif avant de signer.'

/**
 * Signe l’acte tel qu’il a été validé et relu, le fige et le publie, d’un seul tenant. Un acte ancien, saisi après coup,
 * se signe sans examen : il a déjà été signé sur le papier.
 */
export const signActe = createCommand({
  nom: 'acte.signer',
  permission: 'acte.signer',
  schema: signatureSchema,
  load: findActe,
  async execute(atelier, { acteId, empreinte }, ligne) {
    const { tx, viewer, maintenant, journal, notify } = atelier
    const { collectiviteId, conventionId, statut, version, rang, repriseApresCoup } = ligne
    const reprise = statut === 'brouillon' && repriseApresCoup
    const transition = getTransition(reprise ? 'reprendre' : 'signer', statut, 'collectivite')
    if (transition === null) return refuse('fige', expliquerEtape(statut))
    const { count } = await tx.acte.updateMany({
      where: { collectiviteId, id: acteId, version, statut },
      data: { version: { increment: 1 }, modifieLe: maintenant },
    })
    const charge = await loadActe(tx, acteId)
    if (count === 0 || !charge) return refuse('conflit')
    if (computeEmpreinte(charge, viewer) !== empreinte) return refuse('conflit', CONTENU_CHANGE)
    if (!reprise && computeEmpreinteExamen(charge) !== ligne.empreinteValidee) return refuse('conflit', CONTENU_CHANGE)
    const manque = decrireTrous(listTrous(await tx.acte.findMany({ where: { collectiviteId, conventionId } }), rang))
    const manquants = listManquants(charge.acte, getJour(maintenant)).map(({ message }) => message)
    const obstacles = manque === null ? manquants : [manque, ...manquants]
    if (obstacles.length > 0) return refuse('invalide', obstacles.join(' '))
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: { statut: transition.vers, statutDepuis: maintenant },
    })
    await journal({ objetType: 'acte', objetId: acteId, donnees: { empreinte, libelle: ligne.libelle } })
    const publication = await publishActe(atelier, charge)
    if (!reprise) await notify({ acteId, vers: 'etat', type: 'etape', statut: 'signe' })
    return ok({ acteId, ...publication })
  },
})
