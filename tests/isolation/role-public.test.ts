import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, listTables } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

/** Une vue ne se vide pas et ne se remplit pas, quel qu’en soit le droit. */
const PAS_UNE_TABLE = '42809'
const VUE_COMPOSEE = '55000'
const SANS_DROIT = '42501'
const REFUS = [SANS_DROIT, PAS_UNE_TABLE, VUE_COMPOSEE]

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)

beforeAll(async () => {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  await signDossier(valideur, await createDossier(valideur))
})

describe('Le rôle public', () => {
  it('se voit refuser chaque table de l’espace, même en se donnant un contexte', async () => {
    const tables = await listTables(administrateur, 'espace')
    expect(tables.length).toBeGreaterThan(20)
    const { rows } = await withConnexion(administrateur, (client) =>
      client.query<{ ids: string }>(`SELECT string_agg(id::text, ',') AS ids FROM publication.collectivite`),
    )
    const toutes = rows[0]?.ids ?? ''
    await tryContexte(bases.publique, { ecriture: toutes, lecture: toutes, territoires: toutes }, async (client) => {
      for (const table of tables) {
        for (const ordre of [`SELECT 1 FROM ${table}`, `DELETE FROM ${table}`, `INSERT INTO ${table} DEFAULT VALUES`]) {
          expect(await getRefus(client, ordre), ordre).toBe(SANS_DROIT)
        }
      }
    })
  })

  it('lit chaque table de la publication et n’y écrit rien', async () => {
    const tables = await listTables(administrateur, 'publication')
    expect(tables).toContain('publication.montant_publie')
    await tryContexte(bases.publique, { national: true }, async (client) => {
      for (const table of tables) {
        expect(await getRefus(client, `SELECT * FROM ${table}`), table).toBeNull()
        const { fields } = await client.query(`SELECT * FROM ${table} LIMIT 0`)
        const colonne = fields[0]?.name
        const ecritures = [
          `INSERT INTO ${table} DEFAULT VALUES`,
          `UPDATE ${table} SET "${colonne}" = "${colonne}"`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table}`,
        ]
        for (const ordre of ecritures) expect(REFUS, ordre).toContain(await getRefus(client, ordre))
      }
    })
  })

  it('n’appelle aucune fonction de l’espace et ne crée rien', async () => {
    await tryContexte(bases.publique, {}, async (client) => {
      expect(await getRefus(client, 'SELECT espace.est_administrateur()')).toBe(SANS_DROIT)
      for (const schema of ['public', 'espace', 'publication']) {
        expect(await getRefus(client, `CREATE TABLE ${schema}.essai ()`), schema).toBe(SANS_DROIT)
      }
    })
  })
})
