import 'server-only'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { takeVersion } from '../load'
import { createModification } from '../modification'
import { replaceSignataires, toDateSignature } from '../preuves'
import { enTeteSchema } from '../schema'

/** Enregistre l’en-tête d’un brouillon : période, signature, délibérations, nombres annoncés. */
export const updateEnTete = createModification({
  nom: 'acte.modifier',
  schema: enTeteSchema,
  bloc: 'periode',
  async execute(
    { tx, journal, refuseFermees },
    { acteId, version, signataires, deliberations, denombrements, ...champs },
    acte,
  ) {
    const refus = (await refuseFermees([{ niveau: 'acte' }])) ?? (await takeVersion(tx, acte, version))
    if (refus) return refus
    const { collectiviteId, conventionId } = acte
    const sources = await tx.source.findMany({ where: { collectiviteId, conventionId }, select: { id: true } })
    const citees = [champs.sourceId, ...denombrements.map(({ sourceId }) => sourceId)].filter((id) => id !== null)
    if (citees.some((citee) => !sources.some(({ id }) => id === citee))) return refuse('introuvable')

    const { debut, fin, dateSignature, precisionDateSignature, ...simples } = champs
    const preuves = { dateSignature, precisionDateSignature, signataires, deliberations }
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: {
        ...simples,
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        ...toDateSignature(preuves),
      },
    })
    const cle = { collectiviteId, acteId }
    await replaceSignataires(tx, acte, preuves)
    await tx.denombrement.deleteMany({ where: cle })
    await tx.denombrement.createMany({ data: denombrements.map((d, ordre) => ({ ...cle, ...d, ordre })) })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { ...champs, signataires, deliberations, denombrements },
    })
    return ok({ acteId, version: version + 1 })
  },
})
