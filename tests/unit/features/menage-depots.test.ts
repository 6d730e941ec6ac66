import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { PREFIXE_DEPOT, purgeDepots } from '@/lib/platform/reception/menage'

const dossier = mkdtempSync(path.join(tmpdir(), 'tandem-essai-menage-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const MAINTENANT = new Date('2040-01-09T12:00:00Z')

it('Le ménage retire les fichiers de passage abandonnés, et eux seuls', async () => {
  const fichiers = {
    [`${PREFIXE_DEPOT}abandonne`]: '2040-01-09T10:59:00Z',
    [`${PREFIXE_DEPOT}en-cours`]: '2040-01-09T11:01:00Z',
    'autre-logiciel': '2039-01-01T00:00:00Z',
  }
  for (const [nom, ecrit] of Object.entries(fichiers)) {
    const chemin = path.join(dossier, nom)
    writeFileSync(chemin, '')
    utimesSync(chemin, new Date(ecrit), new Date(ecrit))
  }
  await purgeDepots(MAINTENANT, dossier)
  expect(readdirSync(dossier).toSorted()).toEqual(['autre-logiciel', `${PREFIXE_DEPOT}en-cours`])
})
