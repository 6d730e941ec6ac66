import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { createContreProposition } from '@/lib/features/actes/commands/contre-propositions'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const HORS_POLITIQUE = '42501'
const FIGE = 'TD001'

const bases = provideBase()
let instructeur: Viewer
let dossier: Dossier
let montantId: string
let propositionId: string

beforeAll(async () => {
  const agent = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
  dossier = await createDossier(agent)
  await submitDossier(agent, dossier)
  montantId = expectOk(await getActe(agent, dossier)).acte.montants[0]?.id ?? ''
  const entree = { acteId: dossier.acteId, montantId, valeur: '640 000', raison: 'Erreur', sourceTitre: 'Notification' }
  propositionId = expectOk(await createContreProposition(agent, entree)).propositionId
})

function tryEtat<T>(travail: (client: pg.Client) => Promise<T>): Promise<T> {
  const { utilisateurId: utilisateur, contexte } = instructeur
  const [territoires, examen] = [contexte.territoires.join(','), contexte.examen.join(',')]
  return tryContexte(bases.application, { utilisateur, territoires, examen }, travail)
}

const ACCEPTATION = `UPDATE espace.contre_proposition SET statut = 'acceptee', reglee_par = espace.utilisateur_courant(),
  reglee_par_nom = 'Essai', reglee_le = now() WHERE id = $1`
const SOURCE = `INSERT INTO espace.source (collectivite_id, id, convention_id, nature, titre) VALUES ($1, $2, $3, $4, $5)`
const SOURCE_ID = '0190a000-0000-7000-8000-000000000001'

const setMontant = (colonnes: string) =>
  `UPDATE espace.montant SET ${colonnes}, source_id = '${SOURCE_ID}', citation = NULL, page = NULL,
    saisi_par = espace.utilisateur_courant() WHERE id = $1`

const insertSource = (client: pg.Client, nature = 'autre', titre = 'Notification') =>
  getRefus(client, SOURCE, [dossier.collectiviteId, SOURCE_ID, dossier.conventionId, nature, titre])

describe('L’État, en base', () => {
  it('ne lit ni ne change aucun montant à l’examen, ni n’ajoute de source, tant qu’il n’a rien accepté', async () => {
    await tryEtat(async (client) => {
      expect((await client.query('SELECT 1 FROM espace.montant')).rowCount).toBe(0)
      expect((await client.query('UPDATE espace.montant SET note = NULL')).rowCount).toBe(0)
      expect(await insertSource(client)).toBe(HORS_POLITIQUE)
    })
  })

  it('en acceptant, ne lit et ne change que ce montant, en cette valeur, de cette source', async () => {
    await tryEtat(async (client) => {
      await client.query(ACCEPTATION, [propositionId])
      const { rows } = await client.query('SELECT id FROM espace.montant')
      expect(rows).toEqual([{ id: montantId }])
      expect(await insertSource(client, 'acte')).toBe(HORS_POLITIQUE)
      expect(await insertSource(client, 'autre', 'Autre chose')).toBe(HORS_POLITIQUE)
      expect(await insertSource(client)).toBeNull()
      const juste = "centimes = 64000000, precision = 'euro', absence = NULL"
      const refuses = [
        ["centimes = 64000001, precision = 'euro'", HORS_POLITIQUE],
        ["centimes = 64000000, precision = 'centime'", HORS_POLITIQUE],
        [`${juste}, nature = 'paye'`, FIGE],
        [`${juste}, financeur = 'departement'`, FIGE],
        [`${juste}, periode_fin = periode_fin + 1`, FIGE],
        [`${juste}, perimetre = 'socle'`, FIGE],
      ] as const
      for (const [colonnes, code] of refuses) {
        expect(await getRefus(client, setMontant(colonnes), [montantId]), colonnes).toBe(code)
      }
      expect(await getRefus(client, `DELETE FROM espace.montant WHERE id = $1`, [montantId])).toBeNull()
      expect((await client.query('SELECT 1 FROM espace.montant')).rowCount).toBe(1)
      expect(await getRefus(client, setMontant(juste), [montantId])).toBeNull()
    })
  })

  it('n’en tire qu’une version qui suit la précédente, ce montant excepté', async () => {
    await tryEtat(async (client) => {
      await client.query(ACCEPTATION, [propositionId])
      const { rows } = await client.query<{ contenu: string }>('SELECT contenu FROM espace.version_soumise')
      const contenu = rows[0]?.contenu ?? ''
      const insert = (texte: string, ordre = 1) =>
        getRefus(
          client,
          `INSERT INTO espace.version_soumise (collectivite_id, id, acte_id, ordre, motif, contenu, sha256, soumise_par, soumise_par_nom)
           VALUES ($1, gen_random_uuid(), $2, $3, 'contre_proposition', $4, repeat('0', 64), espace.utilisateur_courant(), 'Essai')`,
          [dossier.collectiviteId, dossier.acteId, ordre, texte],
        )
      const suite = JSON.parse(contenu)
      const vise = suite.acte.montants.find(({ id }: { id: string }) => id === montantId)
      expect(await insert(contenu)).toBe(HORS_POLITIQUE)
      vise.valeur = { kind: 'chiffre', centimes: '64000000', precision: 'euro' }
      expect(await insert(JSON.stringify({ ...suite, acte: { ...suite.acte, libelle: 'Autre' } }))).toBe(HORS_POLITIQUE)
      expect(await insert(JSON.stringify(suite), 2)).toBe(HORS_POLITIQUE)
      const moins = { ...suite, acte: { ...suite.acte, montants: suite.acte.montants.slice(0, 1) } }
      expect(await insert(JSON.stringify(moins))).toBe(HORS_POLITIQUE)
      vise.nature = 'paye'
      expect(await insert(JSON.stringify(suite))).toBe(HORS_POLITIQUE)
      vise.nature = 'contractualise'
      expect(await insert(JSON.stringify(suite))).toBeNull()
    })
  })
})
