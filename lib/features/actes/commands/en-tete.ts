import 'server-only'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { takeVersion } from '../load'
import { createModification } from '../modification'
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
    await tx.acte.update({
      where: { collectiviteId_id: { collectiviteId, id: acteId } },
      data: {
        ...simples,
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        dateSignature: fromJour(dateSignature),
        precisionDateSignature: dateSignature === null ? null : precisionDateSignature,
      },
    })
    const cle = { collectiviteId, acteId }
    await tx.signataire.deleteMany({ where: cle })
    await tx.deliberation.deleteMany({ where: cle })
    await tx.denombrement.deleteMany({ where: cle })
    await tx.signataire.createMany({ data: signataires.map((s, ordre) => ({ ...cle, ...s, ordre })) })
    await tx.deliberation.createMany({ data: deliberations.map((d) => ({ ...cle, ...d, date: fromJour(d.date) })) })
    await tx.denombrement.createMany({ data: denombrements.map((d, ordre) => ({ ...cle, ...d, ordre })) })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { ...champs, signataires, deliberations, denombrements },
    })
    return ok({ acteId, version: version + 1 })
  },
})
