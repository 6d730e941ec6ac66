import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { identifiantsSchema } from '../schema'

/**
 * Renseigne qui attribue et qui reçoit la part de l’État d’une convention publiée. L’acte signé n’en change pas : seul le
 * fichier des subventions les lit. Ce qui est saisi se publie aussitôt : c’est à qui signe de le faire.
 */
export const saveIdentifiants = createCommand({
  nom: 'convention.identifier',
  permission: 'acte.signer',
  schema: identifiantsSchema,
  load: (tx, { conventionId }) =>
    tx.convention.findFirst({
      where: { id: conventionId },
      select: { collectiviteId: true, collectivite: { select: { nom: true, siren: true } } },
    }),
  async execute({ tx, journal }, { conventionId, avant, ...identifiants }, { collectiviteId, collectivite }) {
    const { nom, siren } = collectivite
    if (siren !== null && identifiants.beneficiaireSiret?.startsWith(siren) === false) {
      const message = `Ce SIRET n’est pas d’un établissement de cette collectivité (${nom}, SIREN ${siren}).`
      return refuse('invalide', undefined, { beneficiaireSiret: [message] })
    }
    if ((await tx.conventionPubliee.count({ where: { collectiviteId, conventionId } })) === 0) {
      return refuse('invalide', 'Rien n’est encore publié de cette convention\u202f: signez d’abord son acte.')
    }
    const { count } = await tx.conventionPubliee.updateMany({
      where: { collectiviteId, conventionId, ...avant },
      data: identifiants,
    })
    if (count === 0) {
      return refuse('conflit', 'Quelqu’un a enregistré d’autres identifiants entre-temps\u202f: rechargez la page.')
    }
    await journal({ objetType: 'convention', objetId: conventionId, conventionId, donnees: identifiants })
    return ok({ conventionId })
  },
})
