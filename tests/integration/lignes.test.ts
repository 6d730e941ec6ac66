import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveLignes } from '@/lib/features/actes/commands/lignes'
import { updateMesure } from '@/lib/features/actes/commands/mesures'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let collegue: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

type Entree = Parameters<typeof saveLignes>[1]

const read = async () => expectOk(await getActe(valideur, dossier))
const save = (changements: Entree['changements'], viewer = valideur, version = dossier.version) =>
  saveLignes(viewer, { acteId: dossier.acteId, version, changements })

const ecrire = (montant: string) => ligneMontant({ montant, sourceId: dossier.sourceId })

/** Ajoute un montant et rend son identifiant. */
async function add(montant: string, id = randomUUID()): Promise<string> {
  expectOk(await save([{ id, de: null, vers: ecrire(montant) }]))
  return id
}

async function readCentimes(id: string) {
  const { acte } = await read()
  const valeur = acte.montants.find((montant) => montant.id === id)?.valeur
  return valeur?.kind === 'chiffre' ? valeur.centimes : null
}

describe('Les lignes enregistrées une à une', () => {
  it('s’ajoutent, changent et se retirent sans toucher aux autres', async () => {
    const { acte: avant } = await read()
    const id = await add('100')
    expectOk(await save([{ id, de: ecrire('100'), vers: ecrire('200,50') }]))
    expect(await readCentimes(id)).toBe(20_050n)
    expectOk(await save([{ id, de: ecrire('200,50'), vers: null }]))
    expect((await read()).acte.montants).toEqual(avant.montants)
  })

  it('se laissent changer par deux personnes à la fois, chacune la sienne', async () => {
    const [a, b] = [await add('1'), await add('2')]
    const { version } = await read()
    const [moi, autre] = await Promise.all([
      save([{ id: a, de: ecrire('1'), vers: ecrire('10') }], valideur, version),
      save([{ id: b, de: ecrire('2'), vers: ecrire('20') }], collegue, version),
    ])
    expect([expectOk(moi), expectOk(autre)].map(({ contestes }) => contestes)).toEqual([[], []])
    expect([await readCentimes(a), await readCentimes(b)]).toEqual([1_000n, 2_000n])
    expect([expectOk(moi), expectOk(autre)].filter(({ depassee }) => depassee)).toHaveLength(1)
  })

  it('ne s’écrasent pas : celle que l’autre a changée est rendue, le reste s’enregistre', async () => {
    const [a, b] = [await add('1'), await add('2')]
    expectOk(await save([{ id: a, de: ecrire('1'), vers: ecrire('5') }], collegue))
    const { contestes } = expectOk(
      await save([
        { id: a, de: ecrire('1'), vers: ecrire('9') },
        { id: b, de: ecrire('2'), vers: ecrire('20') },
      ]),
    )
    expect(contestes).toEqual([a])
    expect([await readCentimes(a), await readCentimes(b)]).toEqual([500n, 2_000n])
    expect(
      await save([
        { id: a, de: ecrire('1'), vers: ecrire('9') },
        { id: b, de: ecrire('2'), vers: ecrire('20') },
      ]),
    ).toMatchObject({ ok: false, tag: 'conflit', champs: { contestes: [a] } })
  })

  it('renvoyées, ne s’écrivent qu’une fois', async () => {
    const id = randomUUID()
    const entree = saveLignes.schema.parse({
      acteId: dossier.acteId,
      version: dossier.version,
      changements: [{ id, de: null, vers: ecrire('7') }],
    })
    const premiere = expectOk(await saveLignes.runValidated(valideur, entree, 'b'.repeat(32)))
    expect(expectOk(await saveLignes.runValidated(valideur, entree, 'b'.repeat(32)))).toEqual(premiere)
    const { version } = await read()
    expect(await saveLignes.runValidated(valideur, entree, 'c'.repeat(32))).toMatchObject({
      tag: 'conflit',
      champs: { contestes: [] },
    })
    expect((await read()).version).toBe(version)
    expect((await read()).acte.montants.filter((montant) => montant.id === id)).toHaveLength(1)
  })

  it('gardent la provenance des autres, et prennent celle de qui les change', async () => {
    const [a, b] = [await add('1'), await add('2')]
    expectOk(await save([{ id: a, de: ecrire('1'), vers: ecrire('3') }], collegue))
    const { acte } = await read()
    const auteurs = new Map(acte.montants.map(({ id, saisiPar }) => [id, saisiPar]))
    expect([auteurs.get(a), auteurs.get(b)]).toEqual([collegue.nom, valideur.nom])
  })

  it('ne désignent ni action ni source d’un autre acte', async () => {
    const autre = await createDossier(valideur)
    for (const vers of [
      ligneMontant({ montant: '1', sujet: `action:${autre.actionId}` }),
      ligneMontant({ montant: '1', sourceId: autre.sourceId }),
    ]) {
      expect(await save([{ id: randomUUID(), de: null, vers }])).toMatchObject({ ok: false, tag: 'introuvable' })
    }
  })

  it('laissent enregistrer une fiche de l’acte pendant qu’elles changent', async () => {
    await add('1')
    const { acteId, mesureId } = dossier
    expectOk(await updateMesure(collegue, { acteId, mesureId, version: 0, intitule: 'Autre' }))
  })
})

describe('Un montant enregistré au fil de la frappe', () => {
  it('coûte peu d’allers-retours, et autant pour quarante lignes déjà là', async () => {
    const id = await add('1')
    const entree = saveLignes.schema.parse({
      acteId: dossier.acteId,
      version: dossier.version,
      changements: [{ id, de: ecrire('1'), vers: ecrire('2') }],
    })
    const requetes = vi.spyOn(pg.Client.prototype, 'query')
    expectOk(await saveLignes.runValidated(valideur, entree, 'd'.repeat(32)))
    const nombre = requetes.mock.calls.length
    requetes.mockRestore()
    expect(nombre).toBeLessThanOrEqual(18)
  })
})
