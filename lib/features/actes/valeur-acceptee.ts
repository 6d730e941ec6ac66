import 'server-only'
import { randomUUID } from 'node:crypto'
import { centimes } from '@/lib/domain/centimes'
import { applyValeurAcceptee } from '@/lib/domain/examen/acceptation'
import { parseInstantane } from '@/lib/domain/instantane'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte, ContreProposition } from '@/lib/platform/db/generated/client'
import { type Refus, refuse } from '@/lib/platform/result'
import { submitVersion } from './soumission'

const RETIRE = 'Ce montant a été retiré depuis : la proposition ne peut qu’être déclinée.'

/**
 * Donne au montant la valeur acceptée, dans la transaction qui l’accepte. À l’examen, une version de plus en naît,
 * depuis la dernière soumise : l’État ne lit pas les tables de travail, et la base ne lui laisse changer que ce montant.
 */
export async function applyContreProposition(
  atelier: Atelier,
  { collectiviteId, id: acteId, conventionId, statut, version }: Acte,
  { montantId, precision, sourceTitre: titre, ...proposition }: ContreProposition,
): Promise<Refus | null> {
  const { tx, viewer, maintenant } = atelier
  const { count: pris } = await tx.acte.updateMany({
    where: { collectiviteId, id: acteId, statut, version },
    data: { version: { increment: 1 }, modifieLe: maintenant },
  })
  if (pris === 0) return refuse('conflit')
  const source = { id: randomUUID(), titre }
  await tx.source.createMany({ data: { ...source, collectiviteId, conventionId, nature: 'autre' } })
  const { count: change } = await tx.montant.updateMany({
    where: { collectiviteId, acteId, id: montantId },
    data: {
      centimes: proposition.centimes,
      precision,
      absence: null,
      sourceId: source.id,
      citation: null,
      page: null,
      note: null,
      saisiPar: viewer.utilisateurId,
      saisiParNom: viewer.nom,
      saisiLe: maintenant,
    },
  })
  if (change === 0) return refuse('conflit', RETIRE)
  if (statut !== 'transmis') return null
  const { contenu } = await tx.versionSoumise.findFirstOrThrow({
    where: { collectiviteId, acteId },
    orderBy: { ordre: 'desc' },
    select: { contenu: true },
  })
  const acceptee = {
    montantId,
    centimes: centimes(proposition.centimes),
    precision,
    source,
    saisiPar: viewer.nom,
    saisiLe: maintenant,
  }
  const suivant = applyValeurAcceptee(parseInstantane(contenu), acceptee)
  await submitVersion(atelier, { collectiviteId, id: acteId }, suivant, 'contre_proposition')
  return null
}
