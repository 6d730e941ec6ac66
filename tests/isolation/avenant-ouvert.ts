import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { openBloc } from '@/lib/features/actes/commands/blocs'
import { endLigne } from '@/lib/features/actes/commands/fin'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import type { Dossier } from '@/tests/factories/dossiers'

/** Le dossier, et la lignée d’une mesure que l’avenant termine. */
export interface DossierAvenant extends Dossier {
  readonly ligneeFinie: string
}

/** Le même dossier dans l’avenant qui le suit, où un bloc reste fermé. */
export async function openAvenant(viewer: Viewer, dossier: Dossier): Promise<DossierAvenant> {
  const { conventionId } = dossier
  const saisie = { conventionId, libelle: 'Avenant d’essai', typeAvenant: 'complement' } as const
  const { acteId } = expectOk(await createAvenant(viewer, saisie))
  expectOk(await openBloc(viewer, { acteId, bloc: 'periode' }))
  const [avant, apres] = [expectOk(await getActe(viewer, dossier)), expectOk(await getActe(viewer, { acteId }))]
  const lignees = new Map([...avant.acte.mesures, ...avant.acte.actions].map(({ id, lignee }) => [lignee, id] as const))
  const suites = new Map(
    [...apres.acte.mesures, ...apres.acte.actions].map(({ id, lignee }) => [lignees.get(lignee), id] as const),
  )
  const suivre = (id: string) => suites.get(id) ?? id
  const finie = apres.acte.mesures.find(({ id }) => id === suivre(dossier.mesureLibreId))
  if (!finie) throw new Error('La mesure à terminer est introuvable')
  expectOk(await endLigne(viewer, { acteId, niveau: 'mesure', ligneId: finie.id }))
  return {
    ...dossier,
    acteId,
    version: expectOk(await getActe(viewer, { acteId })).version,
    mesureId: suivre(dossier.mesureId),
    mesureLibreId: suivre(dossier.mesureLibreId),
    actionId: suivre(dossier.actionId),
    actionLibreId: suivre(dossier.actionLibreId),
    ligneeFinie: finie.lignee,
  }
}
