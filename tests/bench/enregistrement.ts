import pg from 'pg'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { disconnect } from '@/lib/platform/db/client'
import { closeDepot } from '@/lib/platform/taches/depot'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, ligneMontant } from '@/tests/factories/dossiers'
import { type Debit, measureTravail } from './charge'
import type { BaseDuBanc } from './donnees'

export interface Enregistrements {
  readonly portail: Debit
  readonly sql: Debit
  /** Les allers-retours avec la base, d’un côté et de l’autre. */
  readonly allersRetours: readonly [portail: number, sql: number]
}

/** Un agent change un montant de son brouillon : par la commande du portail, puis en SQL nu, sans cloisonnement. */
export async function measureEnregistrements(base: BaseDuBanc, secondes: number): Promise<Enregistrements> {
  const viewer = await createViewer(base.proprietaire, 'valideur', { collectivite: '43' })
  const { acteId, sourceId } = await createDossier(viewer)
  const { acte, version: lue } = expectOk(await getActe(viewer, { acteId }))
  const lignes = acte.montants.map(({ id, sujet, financeur }) => ({
    ...ligneMontant({
      sourceId,
      montant: '12,50',
      sujet: sujet.niveau === 'acte' ? 'acte' : `${sujet.niveau}:${sujet.id}`,
    }),
    financeur,
    id,
  }))
  let version = lue
  const save = async () => {
    const montants = lignes.map((ligne, rang) => (rang === 0 ? { ...ligne, montant: `${version}` } : ligne))
    version = expectOk(await saveMontants(viewer, { acteId, version, montants })).version
  }
  const portail = await measureTravail(save, secondes)
  const allersPortail = await countAllers(save)

  const client = new pg.Client(base.administrateur)
  await client.connect()
  const saveNu = () => saveSql(client, acteId, viewer.utilisateurId)
  const sql = await measureTravail(saveNu, secondes)
  const allersSql = await countAllers(saveNu)
  await client.end()
  await closeDepot()
  await disconnect()
  return { portail, sql, allersRetours: [allersPortail, allersSql] }
}

/** La même transaction, écrite à la main : relire, prendre la version, remplacer le montant, journaliser. */
async function saveSql(client: pg.Client, acteId: string, acteur: string): Promise<void> {
  await client.query('BEGIN')
  const { rows } = await client.query('SELECT * FROM espace.acte WHERE id = $1', [acteId])
  const { collectivite_id: collectivite, version } = rows[0]
  await client.query(
    'UPDATE espace.acte SET version = version + 1, modifie_le = now() WHERE collectivite_id = $1 AND id = $2 AND version = $3',
    [collectivite, acteId, version],
  )
  const { rows: montants } = await client.query(
    'SELECT * FROM espace.montant WHERE collectivite_id = $1 AND acte_id = $2',
    [collectivite, acteId],
  )
  await client.query(
    'UPDATE espace.montant SET centimes = $4, saisi_le = now() WHERE collectivite_id = $1 AND acte_id = $2 AND id = $3',
    [collectivite, acteId, montants[0].id, version * 100],
  )
  await client.query(
    `INSERT INTO espace.journal (chaine, acteur_id, evenement, objet_type, objet_id, acte_id, donnees)
     VALUES ($1, $2, 'montants.enregistrer', 'acte', $3, $4, $5)`,
    [collectivite, acteur, acteId, acteId, JSON.stringify({ changes: montants })],
  )
  await client.query('COMMIT')
}

/** Compte les requêtes d’un travail : chacune attend sa réponse. */
async function countAllers(travail: () => Promise<unknown>): Promise<number> {
  const query = pg.Client.prototype.query
  let nombre = 0
  pg.Client.prototype.query = new Proxy(query, {
    apply(cible, client, parametres) {
      nombre += 1
      return Reflect.apply(cible, client, parametres)
    },
  })
  try {
    await travail()
  } finally {
    pg.Client.prototype.query = query
  }
  return nombre
}
