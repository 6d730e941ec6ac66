import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { insertSuites } from '@/tests/factories/suites'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { type ContexteBrut, countTouchees, getRefus, tryContexte } from '@/tests/support/contexte'

const HORS_POLITIQUE = '42501'
const CLE_ETRANGERE = '23503'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)

let chezA: Dossier
let chezB: Dossier
let contexteB: ContexteBrut
let tables: readonly string[]
let lignes: ReadonlyMap<string, unknown>

/** Les tables de l’espace qui appartiennent à une collectivité. */
async function listCloisonnees(): Promise<readonly string[]> {
  return withConnexion(administrateur, async (client) => {
    const { rows } = await client.query<{ nom: string }>(
      `SELECT format('espace.%I', c.relname) AS nom FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'espace'::regnamespace AND c.relkind = 'r' AND a.attname = 'collectivite_id' AND a.attnotnull
       ORDER BY 1`,
    )
    return rows.map(({ nom }) => nom)
  })
}

/** Une ligne de chaque table d’une collectivité, telle qu’elle est enregistrée. */
async function readLignes({ collectiviteId }: Dossier): Promise<ReadonlyMap<string, unknown>> {
  return withConnexion(administrateur, async (client) => {
    const lues = new Map<string, unknown>()
    for (const table of tables) {
      const { rows } = await client.query(
        `SELECT to_jsonb(t) AS ligne FROM ${table} t WHERE collectivite_id = $1 LIMIT 1`,
        [collectiviteId],
      )
      lues.set(table, rows[0]?.ligne)
    }
    return lues
  })
}

beforeAll(async () => {
  const valideurA = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  const valideurB = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
  chezA = await createDossier(valideurA)
  chezB = await createDossier(valideurB)
  await insertSuites(administrateur, valideurA, chezA)
  await insertSuites(administrateur, valideurB, chezB)
  const { collectiviteId } = chezB
  contexteB = { utilisateur: valideurB.utilisateurId, ecriture: collectiviteId, lecture: collectiviteId }
  expect(getCollectiviteId(valideurA)).toBe(chezA.collectiviteId)
  tables = await listCloisonnees()
  lignes = await readLignes(chezA)
})

describe('Le catalogue de la base', () => {
  it('trouve une ligne d’essai dans chaque table cloisonnée', () => {
    expect(tables.length).toBeGreaterThanOrEqual(24)
    expect(tables.filter((table) => lignes.get(table) === undefined)).toEqual([])
  })

  it('impose le cloisonnement, même au propriétaire, à toute table qui nomme une collectivité', async () => {
    const defauts = await withConnexion(administrateur, (client) =>
      client.query(
        `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
         WHERE c.relnamespace = 'espace'::regnamespace AND c.relkind IN ('r', 'p')
           AND a.attname IN ('collectivite_id', 'chaine') AND c.relname <> 'journal_tete'
           AND NOT (c.relrowsecurity AND c.relforcerowsecurity
             AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`,
      ),
    )
    expect(defauts.rows).toEqual([])
  })

  it('porte la collectivité dans toute clé étrangère entre tables cloisonnées', async () => {
    const { rows } = await withConnexion(administrateur, (client) =>
      client.query(
        `SELECT k.conname FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = 'collectivite_id' AND a.attnotnull
         JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attname = 'collectivite_id' AND b.attnotnull
         WHERE k.contype = 'f' AND k.connamespace = 'espace'::regnamespace
           AND NOT (a.attnum = ANY (k.conkey) AND b.attnum = ANY (k.confkey)
             AND array_position(k.conkey, a.attnum) = array_position(k.confkey, b.attnum))`,
      ),
    )
    expect(rows).toEqual([])
  })
})

describe('Le rôle de l’application', () => {
  it('ne lit aucune ligne et n’en ajoute aucune sans contexte', async () => {
    await tryContexte(bases.application, {}, async (client) => {
      for (const table of tables) {
        const { rows } = await client.query(`SELECT 1 FROM ${table}`)
        expect(rows, table).toEqual([])
        const ajout = `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`
        expect(await getRefus(client, ajout, [lignes.get(table)]), table).toBe(HORS_POLITIQUE)
      }
    })
  })

  it('ne lit, ne modifie ni ne supprime rien d’une autre collectivité', async () => {
    await tryContexte(bases.application, contexteB, async (client) => {
      for (const table of tables) {
        const siennes = await client.query(`SELECT DISTINCT collectivite_id AS id FROM ${table}`)
        expect(siennes.rows, table).toEqual([{ id: chezB.collectiviteId }])
        const vol = `UPDATE ${table} SET collectivite_id = $1 WHERE collectivite_id = $2`
        expect(await countTouchees(client, vol, [chezB.collectiviteId, chezA.collectiviteId]), table).toBe(0)
        const suppression = `DELETE FROM ${table} WHERE collectivite_id = $1`
        expect(await countTouchees(client, suppression, [chezA.collectiviteId]), table).toBe(0)
      }
    })
  })

  it('n’ajoute rien chez une autre collectivité et n’y déplace rien', async () => {
    await tryContexte(bases.application, contexteB, async (client) => {
      for (const table of tables) {
        const ajout = `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`
        expect(await getRefus(client, ajout, [lignes.get(table)]), table).toBe(HORS_POLITIQUE)
        const deplacement = `UPDATE ${table} SET collectivite_id = $1`
        expect(await getRefus(client, deplacement, [chezA.collectiviteId]), table).toBe(HORS_POLITIQUE)
      }
    })
  })

  it('ne rattache rien à une ligne d’une autre collectivité', async () => {
    const rattachements = [
      ['UPDATE espace.montant SET source_id = $1', chezA.sourceId],
      ['UPDATE espace.montant SET action_id = $1 WHERE action_id IS NOT NULL', chezA.actionId],
      ['UPDATE espace.action SET mesure_id = $1', chezA.mesureId],
      ['UPDATE espace.mesure SET acte_id = $1 WHERE volet IS NULL', chezA.acteId],
      ['UPDATE espace.acte SET convention_id = $1', chezA.conventionId],
      ['UPDATE espace.source SET convention_id = $1', chezA.conventionId],
      ['UPDATE espace.fait SET source_id = $1', chezA.sourceId],
      ['UPDATE espace.ecart_consigne SET source_a_id = $1', chezA.sourceId],
    ] as const
    await tryContexte(bases.application, contexteB, async (client) => {
      for (const [ordre, id] of rattachements) {
        expect(await getRefus(client, ordre, [id]), ordre).toBe(CLE_ETRANGERE)
      }
    })
  })

  it('n’écrit pas au journal d’une autre collectivité et n’en lit rien', async () => {
    await tryContexte(bases.application, contexteB, async (client) => {
      const ajout = `INSERT INTO espace.journal (chaine, acteur_id, cote, evenement, objet_type)
        VALUES ($1, $2, 'collectivite', 'essai', 'essai')`
      expect(await getRefus(client, ajout, [chezA.collectiviteId, contexteB.utilisateur])).toBe(HORS_POLITIQUE)
      expect(await getRefus(client, ajout, [chezB.collectiviteId, randomUUID()])).toBe(HORS_POLITIQUE)
      expect(await getRefus(client, ajout, [chezB.collectiviteId, contexteB.utilisateur])).toBeNull()
      const { rows } = await client.query('SELECT DISTINCT chaine FROM espace.journal')
      expect(rows).toEqual([{ chaine: chezB.collectiviteId }])
      expect(await getRefus(client, 'SELECT 1 FROM espace.journal_tete')).toBe(HORS_POLITIQUE)
    })
  })

  it('ne montre à l’État ni un brouillon, ni le journal où il s’écrit', async () => {
    await tryContexte(bases.application, { territoires: chezA.collectiviteId }, async (client) => {
      for (const table of [...tables, 'espace.journal']) {
        const { rows } = await client.query(`SELECT 1 FROM ${table}`)
        expect(rows, table).toEqual([])
      }
    })
  })

  it('ne possède rien et ne contourne rien', async () => {
    const { rows } = await withConnexion(bases.application, (client) =>
      client.query(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
          (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS tables,
          (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS appartenances,
          has_database_privilege(current_database(), 'CREATE') OR has_schema_privilege('espace', 'CREATE')
            OR has_schema_privilege('publication', 'CREATE') OR has_schema_privilege('public', 'CREATE') AS cree
         FROM pg_roles r WHERE rolname = current_user`,
      ),
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        tables: 0,
        appartenances: 0,
        cree: false,
      },
    ])
  })
})

describe('Une publication', () => {
  it('n’accueille ni le brouillon de sa collectivité, ni l’acte d’une autre', async () => {
    const ajout = `INSERT INTO publication.publication
      (id, collectivite_id, convention_id, acte_id, acte_rang, acte_libelle, ordre, motif, contenu, sha256)
      VALUES ($1, $2, $3, $4, 0, 'Essai', 99, 'Essai', '{}', '')`
    await tryContexte(bases.application, contexteB, async (client) => {
      for (const { conventionId, acteId } of [chezA, chezB]) {
        const valeurs = [randomUUID(), chezB.collectiviteId, conventionId, acteId]
        expect(await getRefus(client, ajout, valeurs)).toBe(HORS_POLITIQUE)
      }
    })
  })

  it('garde son adresse', async () => {
    const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' })
    const dossier = await createDossier(valideur)
    await signDossier(valideur, dossier)
    const contexte = { ecriture: dossier.collectiviteId, lecture: dossier.collectiviteId }
    await tryContexte(bases.application, contexte, async (client) => {
      for (const colonne of ['slug', 'cadre_code', 'collectivite_id', 'convention_id']) {
        const ordre = `UPDATE publication.convention_publiee SET ${colonne} = ${colonne}`
        expect(await getRefus(client, ordre), colonne).toBe(HORS_POLITIQUE)
      }
      const detournement = `UPDATE publication.convention_publiee SET publication_id = $1`
      expect(await getRefus(client, detournement, [randomUUID()])).toBe(HORS_POLITIQUE)
    })
  })
})
