import path from 'node:path'
import { defineConfig } from 'vitest/config'

const racine = path.resolve(import.meta.dirname, '..')

/** Seule la série « base » démarre Postgres : les autres répondent en un instant. */
function createSerie(nom: string, dossiers: readonly string[]) {
  return {
    extends: true as const,
    test: { name: nom, include: dossiers.map((dossier) => `tests/${dossier}/**/*.test.{ts,tsx}`) },
  }
}

const base = createSerie('base', ['integration', 'isolation'])

export default defineConfig({
  root: racine,
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${racine}/` },
      { find: /^server-only$/, replacement: path.join(racine, 'tests/support/vide.ts') },
    ],
  },
  test: {
    environment: 'node',
    // Un essai ne mesure pas la vitesse : une machine occupée ne doit pas le faire échouer.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      createSerie('unit', ['unit']),
      createSerie('components', ['components']),
      createSerie('architecture', ['architecture']),
      {
        ...base,
        test: {
          ...base.test,
          globalSetup: 'tests/support/serveur.ts',
        },
      },
    ],
  },
})
