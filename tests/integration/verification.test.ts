import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { verifyJournal } from '@/lib/cli/verification/journal'
import { verifyPieces } from '@/lib/cli/verification/pieces'
import { verifyToutesPublications } from '@/lib/cli/verification/publications'
import { explainEcart } from '@/lib/features/actes/commands/ecarts'
import { depositDocument } from '@/lib/features/documents/commands'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDepot } from '@/tests/factories/documents'
import { createDossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

/** Ce qu’un administrateur de la base pourrait réécrire, déclencheurs coupés. */
const PUBLIEES = [
  'publication.publication',
  'publication.convention_publiee',
  'publication.convention_publiee_departement',
  'publication.cellule_publiee',
  'publication.montant_publie',
  'publication.document_publie',
  'publication.projection',
  'publication.fiche_publiee',
  'publication.classement_montant',
  'publication.ecart_publie',
  'publication.recherche',
] as const
const MORCEAUX = 'publication.morceau_document_publie'
/**
 * Ce que l’instantané ne dit pas : d’une pièce, le nom de son fichier et l’instant de sa copie ; d’une convention, les
 * identifiants que le fichier des subventions demande, saisis après la signature, et que le journal garde.
 */
const HORS_CONTENU: Readonly<Record<string, readonly string[]>> = {
  'publication.document_publie': ['nom_fichier', 'publie_le'],
  'publication.convention_publiee': [
    'attribuant_nom',
    'attribuant_siret',
    'beneficiaire_siret',
    'conditions_versement',
  ],
}
const JOURNAL = ['espace.journal', 'espace.journal_tete'] as const

const bases = provideBase()

/** Réécrit la base comme le ferait son superutilisateur, déclencheurs et clés étrangères coupés. */
function forge(...ordres: readonly string[]): Promise<void> {
  return withConnexion(getUrlAdministrateur(bases), async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    for (const ordre of ordres) await client.query(ordre)
  })
}

const getCopie = (table: string) => `public.${pg.escapeIdentifier(`copie ${table}`)}`

function restore(): Promise<void> {
  return forge(
    ...[...PUBLIEES, MORCEAUX, ...JOURNAL].flatMap((table) => [
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} SELECT * FROM ${getCopie(table)}`,
    ]),
  )
}

/** Une autre valeur du même type que celle de la colonne. */
function alter(colonne: string, type: string): string {
  const nom = pg.escapeIdentifier(colonne)
  if (colonne.endsWith('_siret')) return "'10000000000008'"
  switch (type) {
    case 'text':
      return `coalesce(${nom}, '') || 'x'`
    case 'integer':
    case 'bigint':
      return `coalesce(${nom}, 0) + 7`
    case 'boolean':
      return `NOT ${nom}`
    case 'date':
      return `coalesce(${nom}, '2000-01-01') + 1`
    case 'timestamp with time zone':
      return `${nom} + interval '1 day'`
    case 'uuid':
      return 'gen_random_uuid()'
    case 'text[]':
      return `coalesce(${nom}, '{}') || '{x}'::text[]`
    case 'tsvector':
      return `${nom} || 'x'::tsvector`
    case 'jsonb':
      return `'{"forge": true}'`
    case 'bytea':
      return `${nom} || '\\x00'`
    case 'publication.evenement_publication':
      return "'erratum'"
    case 'espace.precision_date':
      return "'annee'"
    case 'espace.cote':
      return `CASE ${nom} WHEN 'etat' THEN 'collectivite' ELSE 'etat' END::espace.cote`
    case 'espace.role':
      return `CASE ${nom} WHEN 'national' THEN 'lecteur' ELSE 'national' END::espace.role`
    default:
      throw new Error(`Type à forger : ${type}`)
  }
}

async function listColonnes(table: string): Promise<readonly { readonly nom: string; readonly type: string }[]> {
  return withConnexion(getUrlAdministrateur(bases), async (client) => {
    const { rows } = await client.query<{ nom: string; type: string }>(
      `SELECT attname AS nom, format_type(atttypid, atttypmod) AS type FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [table],
    )
    return rows
  })
}

beforeAll(async () => {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  const dossier = await createDossier(valideur)
  expectOk(await depositDocument(valideur, createDepot({ acteId: dossier.acteId, aPublier: true })))
  await signDossier(valideur, dossier)
  const { acteId, cleEcart: cle } = dossier
  expectOk(
    await explainEcart(valideur, { acteId, cle, statut: 'explique', explication: 'La convention dure trois ans.' }),
  )
  await forge(
    ...[...PUBLIEES, MORCEAUX, ...JOURNAL].map((table) => `CREATE TABLE ${getCopie(table)} AS SELECT * FROM ${table}`),
  )
})

afterEach(restore)

describe('Une base intacte', () => {
  it('se recalcule entière', async () => {
    expect(await verifyToutesPublications()).toMatchObject({ conventions: 1, publications: 2, defauts: [] })
    const journal = await verifyJournal(bases.proprietaire)
    expect(journal.defauts).toEqual([])
    expect(journal.lignes).toBeGreaterThan(5)
  })
})

describe('Une publication réécrite par un superutilisateur', () => {
  it.each(PUBLIEES)('se voit dans chaque colonne de « %s »', async (table) => {
    const muettes: string[] = []
    for (const { nom, type } of await listColonnes(table)) {
      await forge(`UPDATE ${table} SET ${pg.escapeIdentifier(nom)} = ${alter(nom, type)}
        WHERE ctid = (SELECT min(ctid) FROM ${table})`)
      const { defauts } = await verifyToutesPublications()
      if (defauts.length === 0) muettes.push(nom)
      await restore()
    }
    expect(muettes.toSorted()).toEqual(HORS_CONTENU[table] ?? [])
  })

  it.each([
    ['contenu', "contenu = replace(contenu, '63000000', '64000000')", 'SHA-256 du contenu'],
    ['sha256', "sha256 = repeat('a', 64)", 'SHA-256 du contenu'],
    ['motif', "motif = 'Autre'", 'empreinte chaînée'],
    ['publie_le', "publie_le = publie_le - interval '1 year'", 'empreinte chaînée'],
    ['acte_libelle', "acte_libelle = 'Autre'", 'publication, acteLibelle'],
    ['date_signature', "date_signature = '2019-01-01'", 'publication, dateSignature'],
  ])('est nommée : %s', async (_colonne, affectation, quoi) => {
    await forge(`UPDATE publication.publication SET ${affectation} WHERE ordre = 0`)
    const { defauts } = await verifyToutesPublications()
    expect(defauts).toContainEqual(
      expect.objectContaining({
        convention: 'haute-loire/calpae-2019-2021',
        ordre: 0,
        quoi: expect.stringContaining(quoi),
      }),
    )
  })

  it('se voit même quand une liste n’a fait que se couper autrement', async () => {
    await forge("UPDATE publication.fiche_publiee SET partenaires = ARRAY['Caf, MSA']")
    const avant = (await verifyToutesPublications()).defauts.length
    await forge("UPDATE publication.fiche_publiee SET partenaires = ARRAY['Caf', 'MSA']")
    const apres = await verifyToutesPublications()
    expect(avant).toBeGreaterThan(0)
    expect(apres.defauts.map(({ trouve }) => trouve)).toContain('["Caf","MSA"]')
  })

  it('dit ce qui était attendu et ce qui est trouvé', async () => {
    await forge('UPDATE publication.montant_publie SET centimes = 1 WHERE ordre = 0')
    const { defauts } = await verifyToutesPublications()
    expect(defauts).toContainEqual({
      convention: 'haute-loire/calpae-2019-2021',
      ordre: 1,
      quoi: 'montant publié 1, centimes',
      attendu: '63000000',
      trouve: '1',
    })
  })

  it('se voit même si l’empreinte du contenu est refaite : la suivante ne s’y raccorde plus', async () => {
    await forge(
      "UPDATE publication.publication SET motif = 'Autre' WHERE ordre = 0",
      'UPDATE publication.publication p SET empreinte = espace.empreinte_publication(p) WHERE ordre = 0',
    )
    const { defauts } = await verifyToutesPublications()
    expect(defauts).toMatchObject([{ ordre: 1, quoi: 'empreinte de la publication précédente' }])
  })

  it.each([
    ['une publication', 'DELETE FROM publication.publication WHERE ordre = 0'],
    ['la dernière', 'DELETE FROM publication.publication WHERE ordre = 1'],
    ['une ligne', 'DELETE FROM publication.montant_publie WHERE ordre = 2'],
    ['un bilan', 'DELETE FROM publication.cellule_publiee'],
    ['la ligne de la convention', 'DELETE FROM publication.convention_publiee'],
  ])('ou effacée se voit : %s', async (_quoi, ordre) => {
    await forge(ordre)
    expect((await verifyToutesPublications()).defauts).not.toEqual([])
  })

  it('se voit au journal quand la dernière publication et la ligne de tête sont retirées ensemble', async () => {
    await forge(
      'UPDATE publication.convention_publiee SET publication_id = (SELECT id FROM publication.publication WHERE ordre = 0)',
      'DELETE FROM publication.publication WHERE ordre = 1',
    )
    const { defauts } = await verifyJournal(bases.proprietaire)
    expect(defauts).toMatchObject([{ quoi: expect.stringContaining('publication journalisée') }])
  })
})

describe('Une pièce publiée dont le fichier change', () => {
  it('se voit à son empreinte', async () => {
    expect(await verifyPieces(bases.publique)).toEqual({ pieces: 1, alterees: [] })
    await forge(`UPDATE ${MORCEAUX} SET octets = octets || '\\x00'`)
    expect((await verifyPieces(bases.publique)).alterees).toHaveLength(1)
  })
})

describe('Un journal réécrit par un superutilisateur', () => {
  it.each(JOURNAL)('se voit dans chaque colonne de « %s »', async (table) => {
    const muettes: string[] = []
    for (const { nom, type } of await listColonnes(table)) {
      await forge(`UPDATE ${table} SET ${pg.escapeIdentifier(nom)} = ${alter(nom, type)}
        WHERE ctid = (SELECT max(ctid) FROM ${table})`)
      const { defauts } = await verifyJournal(bases.proprietaire)
      if (defauts.length === 0) muettes.push(nom)
      await restore()
    }
    expect(muettes).toEqual([])
  })

  it('ou amputé se voit, au milieu comme à la fin', async () => {
    for (const seq of ['2', `(SELECT max(seq) FROM espace.journal)`]) {
      await forge(`DELETE FROM espace.journal WHERE seq = ${seq}`)
      expect((await verifyJournal(bases.proprietaire)).defauts).not.toEqual([])
      await restore()
    }
  })

  it('ne se laisse écrire ni réécrire par le propriétaire pour autant', async () => {
    await withConnexion(bases.proprietaire, async (client) => {
      const { rowCount } = await client
        .query("UPDATE espace.journal SET evenement = 'x'")
        .catch(() => ({ rowCount: 0 }))
      expect(rowCount).toBe(0)
    })
  })
})
