import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES_CONVENTION, PAGES_FIXES, PAGES_MESURE, PAGES_TERRITOIRE } from '@/lib/domain/plan-du-site'

const PUBLIC = path.resolve(import.meta.dirname, '../../app/(public)')

/** Les adresses que le dossier des pages publiques sert. */
function listRoutes(): readonly string[] {
  return globSync('**/page.tsx', { cwd: PUBLIC }).map((page) => `/${path.dirname(page)}`.replace(/^\/\.$/, '/'))
}

describe('Le plan du site', () => {
  it('nomme chaque page publique, une fois, et n’en nomme aucune qui n’existe pas', () => {
    const nommees = [
      ...PAGES_FIXES.map(({ adresse }) => adresse),
      ...[...PAGES_TERRITOIRE, ...PAGES_MESURE, ...PAGES_CONVENTION].map(({ modele }) => modele),
    ]
    expect(nommees.toSorted()).toEqual(listRoutes().toSorted())
  })
})
