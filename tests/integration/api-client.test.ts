import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/api/v1/[[...chemin]]/route'
import { provideBase } from '@/tests/support/base'

provideBase()

const MODULE = z.object({ listTerritoires: z.function({ input: [z.unknown()], output: z.unknown() }) })

function serve(request: Request): Promise<Response> {
  const segments = new URL(request.url).pathname.split('/').slice(3)
  return GET(request, { params: Promise.resolve({ chemin: segments }) })
}

describe('Un client tiré de la description de l’API', () => {
  it('se compile et lit l’API', async () => {
    const description = await (await serve(new Request('http://localhost:3000/api/v1/openapi.json'))).json()
    mkdirSync('tests/results', { recursive: true })
    const dossier = mkdtempSync(path.resolve('tests/results/client-'))
    try {
      await createClient({
        input: description,
        output: path.join(dossier, 'client'),
        plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
        logs: { level: 'silent', file: false },
      })
      const options = { strict: true, noEmit: true, skipLibCheck: true, module: 'esnext', moduleResolution: 'bundler' }
      const cible = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [] }
      const projet = path.join(dossier, 'tsconfig.json')
      writeFileSync(projet, JSON.stringify({ compilerOptions: { ...options, ...cible }, include: ['client'] }))
      execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', projet], { stdio: 'pipe' })
      const { listTerritoires } = MODULE.parse(await import(path.join(dossier, 'client/sdk.gen.ts')))
      const lue = await listTerritoires({ query: { limite: 2, region_code: '84' }, fetch: serve })
      expect(lue).toMatchObject({
        data: { table: 'territoires', donnees: [{ region_code: '84' }, { region_code: '84' }] },
      })
    } finally {
      rmSync(dossier, { recursive: true })
    }
  })
})
