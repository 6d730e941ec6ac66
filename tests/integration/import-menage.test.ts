import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { saveCorrespondance } from '@/lib/features/actes/commands/import-depot'
import { purgeImports } from '@/lib/features/actes/menage'
import { listImports } from '@/lib/features/actes/queries/import'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { withTache } from '@/lib/platform/db/contexte'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier } from '@/tests/factories/dossiers'
import { feuille } from '@/tests/factories/imports'
import { depositClasseur, importClasseur } from '@/tests/factories/imports-deposes'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let hauteLoire: Viewer
let lot: Viewer

beforeAll(async () => {
  hauteLoire = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  lot = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '46' })
})

beforeEach(async () => {
  await purgeImports()
})

const query = (sql: string) => withConnexion(administrateur, async (client) => (await client.query(sql)).rows)
const TABLEAU = feuille([
  ['Action', 'État 2020'],
  ['L’acte entier', 700_000],
])

async function deposit(viewer: Viewer) {
  const { acteId } = await createDossier(viewer)
  return { acteId, importId: await depositClasseur(viewer, acteId, TABLEAU) }
}

/** Personne n’y a touché depuis tant de jours. */
const leave = (importId: string, jours: number) =>
  query(`UPDATE espace.import SET modifie_le = modifie_le - interval '${jours} days' WHERE id = '${importId}'`)

const listGardes = async (...ids: readonly string[]) => {
  const gardes = await query(`SELECT id FROM espace.import WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`)
  return gardes.map(({ id }) => id).toSorted()
}

describe('Un fichier que personne n’a fini de relire', () => {
  it('s’efface trente jours après, qui que ce soit qui l’ait déposé, où que ce soit', async () => {
    const oublies = [await deposit(hauteLoire), await deposit(lot)]
    const recent = await deposit(hauteLoire)
    for (const { importId } of oublies) await leave(importId, 31)
    await leave(recent.importId, 29)
    expect(await purgeImports()).toBe(2)
    expect(await listGardes(recent.importId, ...oublies.map(({ importId }) => importId))).toEqual([recent.importId])
    expect(await purgeImports()).toBe(0)
  })

  it('compte ses trente jours depuis la dernière fois qu’on a dit comment le lire', async () => {
    const { acteId, importId } = await deposit(hauteLoire)
    await leave(importId, 31)
    expectOk(await saveCorrespondance(hauteLoire, { acteId, importId, feuille: 0, roles: [], nature: 'engage' }))
    expect(await purgeImports()).toBe(0)
    expect(expectOk(await listImports(hauteLoire, { acteId })).aRelire?.id).toBe(importId)
  })

  it('importé, garde sa trace aussi longtemps que l’acte', async () => {
    const { acteId } = await createDossier(hauteLoire)
    const importId = await importClasseur(hauteLoire, acteId, TABLEAU)
    await query(`ALTER TABLE espace.import DISABLE TRIGGER garde`)
    await leave(importId, 400)
    await query(`ALTER TABLE espace.import ENABLE TRIGGER garde`)
    expect(await purgeImports()).toBe(0)
    expect(await listGardes(importId)).toEqual([importId])
  })

  it('n’est vu des tâches de fond que lorsqu’il est à effacer, et d’une collectivité que s’il est le sien', async () => {
    const [oublie, recent] = [await deposit(hauteLoire), await deposit(lot)]
    await leave(oublie.importId, 31)
    expect(await withTache((tx) => tx.import.findMany({ select: { id: true } }))).toEqual([{ id: oublie.importId }])
    const { count } = await withTache((tx) => tx.import.updateMany({ data: { nomFichier: 'autre' } }))
    expect(count).toBe(0)
    expect(await listImports(lot, { acteId: oublie.acteId })).toMatchObject({ ok: false, tag: 'introuvable' })
    expect(expectOk(await listImports(lot, { acteId: recent.acteId })).aRelire?.id).toBe(recent.importId)
  })
})
