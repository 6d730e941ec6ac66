import 'server-only'
import { getJour } from '@/lib/domain/periode'
import { createCommand } from '@/lib/platform/command/create-command'
import { fromJour, toPeriode } from '@/lib/platform/db/jour'
import { placeJalons } from '@/lib/platform/jalons'
import { ok, refuse } from '@/lib/platform/result'
import { copyParties, PARTIES } from '../copie'
import { avenantSchema } from '../schema'

/** Ouvre un avenant à partir du dernier acte, s’il est signé. Un seul avenant est ouvert à la fois. */
export const createAvenant = createCommand({
  nom: 'avenant.creer',
  permission: 'acte.modifier',
  schema: avenantSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute({ tx, viewer, maintenant, journal }, { libelle, numero, debut, fin }, convention) {
    const { collectiviteId, id: conventionId, cadreCode } = convention
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: { not: 'abandonne' } },
      orderBy: { rang: 'desc' },
      include: PARTIES,
    })
    if (!precedent) return refuse('introuvable')
    if (precedent.statut !== 'signe') {
      return refuse(
        'invalide',
        `« ${precedent.libelle} » est encore en rédaction : signez-le avant d’ouvrir un avenant.`,
      )
    }
    const periodeDebut = debut === null ? precedent.periodeDebut : fromJour(debut)
    const periodeFin = fin === null ? precedent.periodeFin : fromJour(fin)
    const { id } = await tx.acte.create({
      data: {
        collectiviteId,
        conventionId,
        rang: precedent.rang + 1,
        finConvention: precedent.finConvention,
        numero,
        libelle,
        periodeDebut,
        periodeFin,
        creePar: viewer.utilisateurId,
      },
    })
    await copyParties(tx, precedent, id)
    const periode = toPeriode(periodeDebut, periodeFin)
    await placeJalons(tx, { collectiviteId, conventionId, acteId: id, cadreCode, periode }, getJour(maintenant))
    await journal({
      objetType: 'acte',
      objetId: id,
      donnees: { libelle, numero, copieDe: precedent.id },
    })
    return ok({ acteId: id })
  },
})
