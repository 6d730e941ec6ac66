import 'server-only'
import { listManquants } from '@/lib/domain/cycle/manquants'
import { listMontantsChanges } from '@/lib/domain/erratum'
import { isChiffre } from '@/lib/domain/montant/montant'
import { getJour } from '@/lib/domain/periode'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import type { Acte as LigneActe } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, type Refus, refuse } from '@/lib/platform/result'
import { loadActeACorriger, type Relecture, relire } from '../erratum'
import { findActe } from '../load'
import { publishCorrection } from '../publish'
import { erratumSchema, toCorrection } from '../schema-erratum'

const AUTRE_CORRECTION = 'La correction n’est plus celle que vous avez relue : relisez-la, puis confirmez.'

/**
 * Corrige en public une erreur de saisie du dernier acte signé : une publication de plus, avec sa raison. Les tables de
 * travail suivent, pour que le prochain avenant reparte des bonnes valeurs.
 */
export const publishErratum = createCommand({
  nom: 'erratum.publier',
  permission: 'acte.signer',
  schema: erratumSchema,
  load: findActe,
  async execute(atelier, { empreinte, motif, ...saisie }, ligne) {
    const { tx, viewer, maintenant, journal, notify } = atelier
    const corrigeable = await loadActeACorriger(tx, ligne)
    if ('tag' in corrigeable) return corrigeable
    const provenance = { saisiPar: viewer.nom, saisiLe: maintenant.toISOString() }
    const relecture = relire(corrigeable, toCorrection({ motif, ...saisie }), provenance)
    if ('tag' in relecture) return relecture
    if (relecture.empreinte !== empreinte) return refuse('conflit', AUTRE_CORRECTION)
    const manquants = listManquants(relecture.apres, getJour(maintenant))
    if (manquants.length > 0) return refuse('invalide', manquants.map(({ message }) => message).join(' '))
    const refus = await writeCorrection(atelier, ligne, relecture)
    if (refus) return refus
    const { collectivite } = corrigeable.publie
    const corrige = { collectivite, convention: corrigeable.convention, acte: relecture.apres }
    const publication = await publishCorrection(atelier, corrige, motif)
    await journal({
      objetType: 'acte',
      objetId: ligne.id,
      donnees: { motif, libelle: ligne.libelle, changements: relecture.changements },
    })
    await notify({ acteId: ligne.id, vers: 'etat', type: 'erratum' })
    return ok({ acteId: ligne.id, ...publication })
  },
})

/** La base ne laisse passer ces colonnes que pour l’acte nommé, et exige la publication avant de valider. */
async function writeCorrection(
  { tx, viewer, maintenant }: Atelier,
  { collectiviteId, id: acteId, version }: LigneActe,
  { avant, apres }: Relecture,
): Promise<Refus | null> {
  await tx.$executeRaw`SELECT set_config('app.erratum', ${acteId}, true)`
  const { count } = await tx.acte.updateMany({
    where: { collectiviteId, id: acteId, version },
    data: {
      numero: apres.numero,
      citation: apres.citation,
      dateSignature: fromJour(apres.dateSignature),
      precisionDateSignature: apres.precisionDateSignature,
      version: { increment: 1 },
      modifieLe: maintenant,
    },
  })
  if (count === 0) return refuse('conflit')
  for (const { id, valeur, sourceId, citation, page, note } of listMontantsChanges(avant, apres)) {
    const chiffre = isChiffre(valeur) ? valeur : null
    await tx.montant.update({
      where: { collectiviteId_id: { collectiviteId, id } },
      data: {
        centimes: chiffre?.centimes ?? null,
        precision: chiffre?.precision ?? null,
        absence: valeur.kind === 'chiffre' ? null : valeur.kind,
        sourceId,
        citation,
        page,
        note,
        saisiPar: viewer.utilisateurId,
        saisiParNom: viewer.nom,
        saisiLe: maintenant,
      },
    })
  }
  await tx.$executeRaw`SELECT set_config('app.erratum', '', true)`
  return null
}
