import { expect, it } from 'vitest'
import { createEcartConsigne } from '@/lib/features/actes/commands/ecarts'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { getActe } from '@/lib/features/actes/queries'
import { listConventions } from '@/lib/features/conventions/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()

async function readMoment(viewer: Viewer, cherche: string): Promise<number> {
  const conventions = expectOk(await listConventions(viewer, {}))
  const acte = conventions.flatMap(({ actes }) => actes).find(({ id }) => id === cherche)
  return acte?.modifieLe.getTime() ?? Number.NaN
}

it('Une mesure, une fiche ou un écart ajouté date l’acte sans en changer la version', async () => {
  const viewer = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '46' })
  const { acteId, sourceId, version } = await createDossier(viewer)
  const lecture = { valeur: '12', citation: 'douze', sourceId }
  const ajouts = [
    () => createMesure(viewer, { acteId, intitule: 'Mobilité' }),
    () => createFicheAction(viewer, { acteId, titre: 'Transport' }),
    () => createEcartConsigne(viewer, { acteId, type: 'date', libelle: 'Date', lectureA: lecture, lectureB: lecture }),
  ]
  for (const ajouter of ajouts) {
    const avant = await readMoment(viewer, acteId)
    expectOk(await ajouter())
    expect(await readMoment(viewer, acteId)).toBeGreaterThan(avant)
  }
  expect(expectOk(await getActe(viewer, { acteId })).version).toBe(version)
})
