import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { transmitActe } from '@/lib/features/actes/commands/cycle'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActeASigner } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const racine = path.resolve(import.meta.dirname, '../..')
const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
const ENVOI = 'c'.repeat(32)

let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  await getExaminateur(valideur)
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

interface Geste {
  readonly nom: 'signer' | 'transmettre'
  readonly entree: Readonly<Record<string, string>>
}

/** Tout ce que la base tient, travaux de fond compris. */
async function photograph() {
  const travaux = await withConnexion(administrateur, (client) =>
    client.query<{ nombre: number }>('SELECT count(*)::int AS nombre FROM pgboss.job'),
  )
  return { ...(await photographBase(administrateur)), travaux: travaux.rows[0]?.nombre }
}

/** Un autre serveur, qui fait ce geste. */
function startGeste({ nom, entree }: Geste): ChildProcess {
  const script = path.join(racine, 'tests/support/geste-a-part.ts')
  const options = ['--conditions=react-server', '--import', 'tsx', script]
  return spawn(process.execPath, [...options, nom, valideur.utilisateurId, ENVOI, JSON.stringify(entree)], {
    cwd: racine,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function kill(serveur: ChildProcess): Promise<void> {
  const fin = once(serveur, 'exit')
  serveur.kill('SIGKILL')
  await fin
}

/** Combien de connexions de l’application travaillent, ou attendent un verrou ; vu d’ailleurs, hors de toute transaction. */
async function countConnexions(enAttente: boolean): Promise<number> {
  return withConnexion(administrateur, async (client) => {
    const { rows } = await client.query<{ nombre: number }>(
      `SELECT count(*)::int AS nombre FROM pg_stat_activity WHERE datname = current_database() AND usename = 'tandem_app'
         AND state IN ('active', 'idle in transaction') AND (NOT $1 OR wait_event_type = 'Lock')`,
      [enAttente],
    )
    return rows[0]?.nombre ?? 0
  })
}

/** Fait le geste dans un autre serveur, l’y arrête au moment d’écrire dans cette table, le tue, puis lève le verrou. */
async function killPendant(geste: Geste, table: string): Promise<void> {
  await withConnexion(administrateur, async (client) => {
    await client.query('BEGIN')
    await client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`)
    const serveur = startGeste(geste)
    try {
      await expect.poll(() => countConnexions(true), { timeout: 20_000 }).toBe(1)
    } finally {
      await kill(serveur)
      await client.query('ROLLBACK')
    }
    await expect.poll(() => countConnexions(false), { timeout: 10_000 }).toBe(0)
  })
}

async function prepare(nom: Geste['nom']): Promise<Geste> {
  const { acteId } = dossier
  if (nom === 'transmettre') return { nom, entree: { acteId } }
  await validateDossier(valideur, dossier)
  const { empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
  return { nom, entree: { acteId, empreinte } }
}

function redo({ nom, entree }: Geste) {
  return nom === 'signer'
    ? signActe.runValidated(valideur, signActe.schema.parse(entree), ENVOI)
    : transmitActe.runValidated(valideur, transmitActe.schema.parse(entree), ENVOI)
}

/** Ce que le geste a laissé : l’étape, les publications, les lignes de journal, les soumissions, les avis. */
async function readTraces({ nom }: Geste) {
  const { rows } = await withConnexion(administrateur, (client) =>
    client.query(
      `SELECT a.statut,
        (SELECT count(*)::int FROM publication.publication p WHERE p.acte_id = a.id) AS publications,
        (SELECT count(*)::int FROM espace.journal j WHERE j.acte_id = a.id AND j.evenement = $2) AS lignes,
        (SELECT count(*)::int FROM espace.version_soumise v WHERE v.acte_id = a.id) AS soumissions,
        (SELECT count(*)::int FROM espace.notification n WHERE n.acte_id = a.id AND n.statut = a.statut) AS avis,
        (SELECT count(*)::int FROM pgboss.job t JOIN espace.notification n ON n.id::text = t.data ->> 'notificationId'
          WHERE n.acte_id = a.id AND n.statut = a.statut) AS travaux
       FROM espace.acte a WHERE a.id = $1`,
      [dossier.acteId, `acte.${nom}`],
    ),
  )
  return rows[0]
}

const ACCOMPLIS = {
  signer: { statut: 'signe', publications: 1, lignes: 1, soumissions: 1, avis: 1, travaux: 1 },
  transmettre: { statut: 'transmis', publications: 0, lignes: 1, soumissions: 1, avis: 1, travaux: 1 },
} as const

describe.each([
  { nom: 'signer', table: 'publication.publication' },
  { nom: 'signer', table: 'espace.notification' },
  { nom: 'signer', table: 'espace.envoi' },
  { nom: 'transmettre', table: 'espace.version_soumise' },
] as const)('Un serveur tué net au moment de $nom, devant $table', ({ nom, table }) => {
  it('ne laisse rien, et le même geste aboutit ensuite', async () => {
    const geste = await prepare(nom)
    const avant = await photograph()
    await killPendant(geste, table)
    expect(await photograph()).toEqual(avant)
    expectOk(await redo(geste))
    expect(await readTraces(geste)).toEqual(ACCOMPLIS[nom])
  })
})

describe.each(['signer', 'transmettre'] as const)('Un serveur tué net juste après %s', (nom) => {
  it('laisse tout, une fois, et rend la même réponse à qui recommence', async () => {
    const geste = await prepare(nom)
    const serveur = startGeste(geste)
    const [reponse] = serveur.stdout ? await once(serveur.stdout, 'data') : []
    await kill(serveur)
    expect(await readTraces(geste)).toEqual(ACCOMPLIS[nom])
    expect(await redo(geste)).toEqual(JSON.parse(String(reponse)))
    expect(await readTraces(geste)).toEqual(ACCOMPLIS[nom])
  })
})
