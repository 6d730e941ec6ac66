import { beforeAll, describe, expect, it } from 'vitest'
import { TRANSITIONS } from '@/lib/domain/cycle/transitions'
import { STATUTS_ACTE, type StatutActe } from '@/lib/domain/vocabulaire'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const FIGE = 'TD001'

const bases = provideBase()
let acteId: string

beforeAll(async () => {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  const demande = {
    collectiviteId: getCollectiviteId(valideur),
    cadreCode: 'calpae',
    titre: 'Étapes',
    debut: '2019-01-01',
    fin: '2021-12-31',
  }
  acteId = expectOk(await createConvention(valideur, demande)).acteId
})

const PAIRES = STATUTS_ACTE.flatMap((de) => STATUTS_ACTE.map((vers) => ({ de, vers })))

/** Ce que la base répond au passage d’une étape à l’autre, l’acte posé d’abord à la première sans ses verrous. */
function tryPassage(de: StatutActe, vers: StatutActe, reprise: boolean): Promise<string | null> {
  return tryContexte(getUrlAdministrateur(bases), {}, async (client) => {
    await client.query('ALTER TABLE espace.acte DISABLE TRIGGER fige, DISABLE TRIGGER reprise')
    await client.query(
      `UPDATE espace.acte SET statut = $2::espace.statut_acte, reprise_apres_coup = $3,
        date_signature = '2019-07-08', precision_date_signature = 'jour' WHERE id = $1`,
      [acteId, de, reprise],
    )
    await client.query('ALTER TABLE espace.acte ENABLE TRIGGER fige, ENABLE TRIGGER reprise')
    return getRefus(client, 'UPDATE espace.acte SET statut = $2::espace.statut_acte WHERE id = $1', [acteId, vers])
  })
}

describe('La base tient les passages de la table, et eux seuls', () => {
  it.each(PAIRES)('de $de à $vers', async ({ de, vers }) => {
    for (const reprise of [false, true]) {
      const connu = TRANSITIONS.some(
        (t) => t.de === de && t.vers === vers && !t.conditions.includes(reprise ? 'ordinaire' : 'reprise'),
      )
      const permis = de === vers ? de !== 'signe' : connu
      expect(await tryPassage(de, vers, reprise), `reprise : ${reprise}`).toBe(permis ? null : FIGE)
    }
  })
})
