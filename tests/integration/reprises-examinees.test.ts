import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { abandonActe, restoreActe, returnActe, transmitActe } from '@/lib/features/actes/commands/cycle'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createReprise } from '@/lib/features/actes/commands/reprise'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus } from '@/tests/support/contexte'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

async function tickReprise() {
  const { version, acte } = expectOk(await getActe(valideur, dossier))
  const { acteId, sourceId } = dossier
  const { libelle } = acte
  return updateEnTete(valideur, {
    acteId,
    version,
    libelle,
    debut: '2019-01-01',
    fin: '2021-12-31',
    sourceId,
    repriseApresCoup: true,
  })
}

describe('Un acte que l’État a déjà eu à examiner', () => {
  it('ne devient pas une reprise, même repris après un abandon', async () => {
    const { acteId } = dossier
    await submitDossier(valideur, dossier)
    expectOk(await returnActe(await getExaminateur(valideur), { acteId, motif: 'À revoir.' }))
    const refus = { tag: 'invalide', champs: { repriseApresCoup: [expect.any(String)] } }
    expect(await tickReprise()).toMatchObject(refus)
    expectOk(await abandonActe(valideur, { acteId, motif: 'Essai.' }))
    expectOk(await restoreActe(valideur, { acteId }))
    expect(await tickReprise()).toMatchObject(refus)
    await withConnexion(getUrlAdministrateur(bases), async (client) => {
      await client.query('BEGIN')
      const ordre = 'UPDATE espace.acte SET reprise_apres_coup = true WHERE id = $1'
      expect(await getRefus(client, ordre, [acteId])).toBe('TD001')
      await client.query('ROLLBACK')
    })
  })

  it('était un acte ordinaire : une reprise ne se transmet pas', async () => {
    const { acteId } = dossier
    expectOk(await tickReprise())
    expect(await transmitActe(valideur, { acteId })).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('saisi après coup'),
    })
    await withConnexion(getUrlAdministrateur(bases), async (client) => {
      await client.query('BEGIN')
      const ordre = "UPDATE espace.acte SET statut = 'transmis' WHERE id = $1"
      expect(await getRefus(client, ordre, [acteId])).toBe('TD001')
      await client.query('ROLLBACK')
    })
  })
})

describe('Un acte abandonné', () => {
  it('se reprend quand seule une reprise plus récente est saisie, pas à une place reprise', async () => {
    const { acteId, conventionId } = dossier
    expectOk(await createReprise(valideur, { conventionId, rang: 2, libelle: 'Avenant 2' }))
    expectOk(await abandonActe(valideur, { acteId, motif: 'Essai.' }))
    expectOk(await restoreActe(valideur, { acteId }))
    expectOk(await abandonActe(valideur, { acteId, motif: 'Essai.' }))
    expectOk(await createReprise(valideur, { conventionId, rang: 0, libelle: 'Autre initiale' }))
    expect(await restoreActe(valideur, { acteId })).toMatchObject({ tag: 'invalide' })
  })
})
