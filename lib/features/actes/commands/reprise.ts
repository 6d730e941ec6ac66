import 'server-only'
import { listRangsLibres } from '@/lib/domain/cycle/trous'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { copyParties, PARTIES } from '../copie'
import { repriseSchema } from '../schema-reprise'

const PLACE_PRISE = 'Un acte occupe déjà cette place, ou elle est trop loin des actes connus.'

/**
 * Enregistre un acte ancien à sa place, dans l’ordre où l’agent retrouve les documents. Il ne se signera que quand
 * tous ceux d’avant le seront. Une copie ne reprend pas la période : celle de l’acte ancien est la sienne.
 */
export const createReprise = createCommand({
  nom: 'acte.reprise',
  permission: 'acte.modifier',
  schema: repriseSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute({ tx, viewer, journal }, { rang, libelle, numero, copie }, { collectiviteId, id: conventionId }) {
    const actes = await tx.acte.findMany({ where: { collectiviteId, conventionId } })
    if (!listRangsLibres(actes).includes(rang)) return refuse('invalide', undefined, { rang: [PLACE_PRISE] })
    const precedent = copie
      ? await tx.acte.findFirst({
          where: { collectiviteId, conventionId, statut: { not: 'abandonne' }, rang: { lt: rang } },
          orderBy: { rang: 'desc' },
          include: PARTIES,
        })
      : null
    const { id: acteId } = await tx.acte.create({
      data: {
        collectiviteId,
        conventionId,
        rang,
        numero,
        libelle,
        repriseApresCoup: true,
        finConvention: precedent?.finConvention ?? null,
        creePar: viewer.utilisateurId,
      },
    })
    if (precedent) await copyParties(tx, precedent, acteId)
    const donnees = { libelle, numero, rang, copieDe: precedent?.id ?? null }
    await journal({ objetType: 'acte', objetId: acteId, acteId, donnees })
    return ok({ acteId })
  },
})
