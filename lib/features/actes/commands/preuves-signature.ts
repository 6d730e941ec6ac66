import 'server-only'
import { expliquerEtape } from '@/lib/domain/cycle/gestes'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { findActe, takeVersion } from '../load'
import { replaceSignataires, toDateSignature } from '../preuves'
import { preuvesSchema } from '../schema-signature'

/** Enregistre ce qui prouve la signature d’un acte validé : rien d’autre n’y change, et l’examen tient toujours. */
export const recordSignature = createCommand({
  nom: 'acte.prouver',
  permission: 'acte.signer',
  schema: preuvesSchema,
  load: findActe,
  async execute({ tx, journal, maintenant }, { acteId, version, ...preuves }, acte) {
    if (getOuverture(acte.statut) !== 'signature') return refuse('fige', expliquerEtape(acte.statut))
    const refus = await takeVersion(tx, acte, version)
    if (refus) return refus
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId: acte.collectiviteId, id: acteId } },
      data: { ...toDateSignature(preuves), modifieLe: maintenant },
    })
    await replaceSignataires(tx, acte, preuves)
    await journal({ objetType: 'acte', objetId: acteId, donnees: { ...preuves, libelle: acte.libelle } })
    return ok({ acteId, version: version + 1 })
  },
})
