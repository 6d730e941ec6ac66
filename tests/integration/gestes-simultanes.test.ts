import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { abandonActe, returnActe, transmitActe, validateActe, withdrawActe } from '@/lib/features/actes/commands/cycle'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { computeEmpreinteExamen } from '@/lib/features/actes/empreinte'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Result } from '@/lib/platform/result'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, readEmpreinteExamen, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { waitForVerrous } from '@/tests/support/verrous'

const bases = provideBase()
let valideur: Viewer
let collegue: Viewer
let examinateur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  examinateur = await getExaminateur(valideur)
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

afterEach(async () => {
  expect(await countVerrous()).toBe(0)
})

/** Les verrous que l’application garde alors que plus personne ne travaille. */
async function countVerrous(): Promise<number> {
  return withConnexion(getUrlAdministrateur(bases), async (client) => {
    const { rows } = await client.query<{ nombre: number }>(
      `SELECT count(*)::int AS nombre FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE a.datname = current_database() AND a.usename = 'tandem_app'`,
    )
    return rows[0]?.nombre ?? 0
  })
}

function countReussis(reponses: readonly Result<unknown>[]): number {
  expect(reponses.filter(({ ok }) => !ok).every((refus) => !refus.ok && /conflit|fige/.test(refus.tag))).toBe(true)
  return reponses.filter(({ ok }) => ok).length
}

describe('Deux personnes qui agissent sur le même acte au même instant', () => {
  it('ne le transmettent qu’une fois', async () => {
    const { acteId } = dossier
    expect(
      countReussis(await Promise.all([transmitActe(valideur, { acteId }), transmitActe(collegue, { acteId })])),
    ).toBe(1)
  })

  it('ne le transmettent pas en l’abandonnant', async () => {
    const { acteId } = dossier
    const abandon = abandonActe(collegue, { acteId, motif: 'Essai' })
    expect(countReussis(await Promise.all([transmitActe(valideur, { acteId }), abandon]))).toBe(1)
  })

  it('ne le retirent pas pendant que l’État le valide ou le renvoie', async () => {
    await submitDossier(valideur, dossier)
    const { acteId } = dossier
    const empreinte = await readEmpreinteExamen(examinateur, dossier)
    const reponses = await Promise.all([
      validateActe(examinateur, { acteId, empreinte }),
      returnActe(examinateur, { acteId, motif: 'Essai' }),
      withdrawActe(valideur, { acteId, motif: 'Essai' }),
    ])
    expect(countReussis(reponses)).toBe(1)
  })

  it('ne valident pas la version qu’une correction en cours remplace, et l’apprennent', async () => {
    await submitDossier(valideur, dossier)
    const { acteId } = dossier
    const empreinte = await readEmpreinteExamen(examinateur, dossier)
    const reponse = await withConnexion(getUrlAdministrateur(bases), async (correction) => {
      await correction.query('BEGIN')
      await correction.query('UPDATE espace.acte SET modifie_le = now() WHERE id = $1', [acteId])
      await correction.query(
        `INSERT INTO espace.version_soumise SELECT (jsonb_populate_record(v, jsonb_build_object(
           'id', gen_random_uuid(), 'ordre', 1, 'sha256', repeat('0', 64)))).* FROM espace.version_soumise v WHERE acte_id = $1`,
        [acteId],
      )
      const attendue = validateActe(examinateur, { acteId, empreinte })
      await waitForVerrous(bases, 1)
      await correction.query('COMMIT')
      return attendue
    })
    expect(reponse).toMatchObject({ tag: 'conflit', message: expect.stringContaining('depuis votre examen') })
  })

  it('ne soumettent pas un contenu qu’un enregistrement simultané n’aurait pas rejoint', async () => {
    const { acteId, version, sourceId } = dossier
    const montants = [ligneMontant({ montant: '1,00', sourceId })]
    await Promise.all([transmitActe(valideur, { acteId }), saveMontants(collegue, { acteId, version, montants })])
    const { acte } = expectOk(await getActe(valideur, { acteId }))
    if (acte.statut === 'brouillon') return
    const ecrit = computeEmpreinteExamen(expectOk(await getActe(valideur, { acteId })))
    expect(await readEmpreinteExamen(examinateur, { acteId })).toBe(ecrit)
  })
})
