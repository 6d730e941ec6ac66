import { createHash } from 'node:crypto'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GET, OPTIONS, POST } from '@/app/api/v1/[[...chemin]]/route'
import { withConnexion } from '@/lib/cli/base/connexion'
import { enterApi } from '@/lib/features/donnees/api/porte'
import { createElement, createListe } from '@/lib/features/donnees/api/schemas'
import { streamTable } from '@/lib/features/donnees/public'
import { findTable, TABLES } from '@/lib/features/donnees/registre'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let signe: Dossier
let brouillon: Dossier

beforeAll(async () => {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  signe = await createDossier(valideur)
  await signDossier(valideur, signe)
  brouillon = await createDossier(valideur)
})

function call(chemin: string, entetes: Record<string, string> = {}): Promise<Response> {
  const adresse = new URL(chemin, 'http://localhost:3000')
  const segments = adresse.pathname.split('/').slice(3).map(decodeURIComponent)
  const request = new Request(adresse, { headers: entetes })
  return GET(request, { params: Promise.resolve(segments.length > 0 ? { chemin: segments } : {}) })
}

const PAGE = z.object({ donnees: z.array(z.record(z.string(), z.unknown())), suivant: z.string().nullable() })

async function listAll(chemin: string): Promise<readonly string[]> {
  const { donnees, suivant } = PAGE.parse(await (await call(chemin)).json())
  const lignes = donnees.map((ligne) => JSON.stringify(ligne))
  return suivant === null ? lignes : [...lignes, ...(await listAll(suivant))]
}

describe('L’API publique', () => {
  it.each(TABLES)('répond à son propre schéma et lit chaque colonne de la vue : $code', async (table) => {
    const reponse = await call(`/api/v1/${table.code}`)
    expect(reponse.status).toBe(200)
    createListe(table).parse(await reponse.json())
    const { fields } = await withConnexion(bases.publique, (client) =>
      client.query(`SELECT * FROM publication.${table.vue} LIMIT 0`),
    )
    const colonnes = [...fields.map(({ name }) => name), 'adresse'].toSorted()
    expect(Object.keys(table.ligne.shape).toSorted()).toEqual(colonnes)
  })

  it.each(TABLES)('rend chaque ligne une fois, quelle que soit la taille des pages : $code', async (table) => {
    const entiere = await listAll(`/api/v1/${table.code}?limite=1000`)
    expect(new Set(entiere).size).toBe(entiere.length)
    for (const limite of [2, 7]) {
      if (entiere.length / limite < 30) expect(await listAll(`/api/v1/${table.code}?limite=${limite}`)).toEqual(entiere)
    }
  })

  it('rend les montants au centime, et rien d’un brouillon', async () => {
    const lues = await listAll(`/api/v1/montants?convention_id=${signe.conventionId}`)
    expect(
      lues.map((ligne) => z.object({ centimes: z.int() }).parse(JSON.parse(ligne)).centimes).toSorted((a, b) => a - b),
    ).toEqual([1250, 63_000_000, 63_000_000])
    for (const table of TABLES) {
      for await (const lignes of streamTable(table, { toutes: true })) {
        expect(JSON.stringify(lignes), table.code).not.toContain(brouillon.conventionId)
      }
    }
    expect((await call(`/api/v1/conventions/${brouillon.conventionId}`)).status).toBe(404)
  })

  it('rend une convention, et le contenu exact de sa publication', async () => {
    const conventions = findTable('conventions')
    if (!conventions) throw new Error('La table des conventions manque')
    const lue = await (await call(`/api/v1/conventions/${signe.conventionId}`)).json()
    const { donnee, liens } = createElement(conventions).parse(lue)
    const contenu = await (await call(liens.contenu ?? '')).text()
    expect(createHash('sha256').update(contenu).digest('hex')).toBe(donnee.sha256)
  })

  it('répond « inchangé » tant que rien ne se publie, à tout site', async () => {
    const reponse = await call('/api/v1/parite')
    const etiquette = reponse.headers.get('etag') ?? ''
    expect((await call('/api/v1/parite', { 'if-none-match': etiquette })).status).toBe(304)
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*')
    expect(reponse.headers.get('ratelimit-policy')).toBe('"api";q=600;w=60')
    const contexte = { params: Promise.resolve({}) }
    expect((await OPTIONS(new Request('http://localhost:3000/api/v1'), contexte)).status).toBe(204)
    expect((await POST(new Request('http://localhost:3000/api/v1', { method: 'POST' }), contexte)).status).toBe(405)
  })

  it.each(['/api/v1/rien', '/api/v1/conventions/x', '/api/v1/publications/x/contenu', '/api/v1/actes/1'])(
    'ne connaît pas %s',
    async (chemin) => {
      const reponse = await call(chemin)
      expect(reponse.status).toBe(404)
      expect(reponse.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  it.each([
    ['/api/v1/territoires/%00', 404],
    ['/api/v1/territoires?territoire_code=%00', 400],
    ['/api/v1/territoires?apres=WyJcdTAwMDAiXQ', 400],
    ['/api/v1/actes?acte_rang=1e3', 400],
    ['/api/v1/actes?limite=1e2', 400],
    ['/api/v1/montants?periode_debut=0000-01-01', 400],
  ])('%s répond %i, et jamais d’une panne', async (chemin, status) => {
    const reponse = await call(chemin)
    expect(reponse.status).toBe(status)
    expect(reponse.headers.get('content-type')).toBe('application/problem+json')
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('répond d’une panne comme d’un refus : à tout site, et sans rien en dévoiler', async () => {
    const reponse = await enterApi(new Request('http://localhost:3000/api/v1'), () =>
      Promise.reject(new Error('secret')),
    )
    expect(reponse.status).toBe(500)
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*')
    expect(reponse.headers.get('content-type')).toBe('application/problem+json')
    expect(await reponse.text()).not.toContain('secret')
  })

  it('se décrit sans faute en OpenAPI 3.1', async () => {
    const source = await (await call('/api/v1/openapi.json')).text()
    const config = await createConfig({ extends: ['recommended'], rules: { 'no-server-example.com': 'off' } })
    const fautes = await lintFromString({ source, config, absoluteRef: 'openapi.json' })
    expect(fautes.map(({ ruleId, message }) => `${ruleId} : ${message}`)).toEqual([])
  })
})
