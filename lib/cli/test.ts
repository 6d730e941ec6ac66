import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '@/lib/cli/build'
import { generate } from '@/lib/cli/generate'
import { onArret } from '@/lib/cli/outils/arret'
import { findPortLibre } from '@/lib/cli/outils/port'
import { runOutil } from '@/lib/cli/outils/programme'
import { removeDonnees } from '@/lib/cli/postgres/emplacement'
import { addBilans, type Bilan, formatBilan, readBilanPlaywright, readBilanVitest } from '@/lib/cli/tests/bilan'
import { findNavigateur } from '@/lib/cli/tests/navigateur'
import { completeEnv } from '@/lib/platform/env'

const RESULTATS = path.join('tests', 'results')

/** La configuration de la machine n’a rien à faire dans un essai, qui toucherait alors une vraie base. */
const SANS_CONFIGURATION = {
  DATABASE_URL: '',
  DATABASE_URL_PROPRIETAIRE: '',
  DATABASE_URL_PUBLIC: '',
  NEXTAUTH_URL: '',
  NEXTAUTH_SECRET: '',
  TANDEM_MODE: '',
} as const

/** Exécute tous les essais, du domaine au navigateur, et finit par leur compte. */
export async function runTests(): Promise<void> {
  completeEnv(SANS_CONFIGURATION)
  rmSync(RESULTATS, { recursive: true, force: true })
  await generate()

  const bilan = addBilans(await runVitest(), await runPlaywright())
  console.log(`\n${formatBilan(bilan)}`)
  process.exitCode = bilan.echoues === 0 ? 0 : 1
}

async function runVitest(): Promise<Bilan> {
  const resultat = path.join(RESULTATS, 'vitest.json')
  const code = await runOutil('vitest/vitest.mjs', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultat}`,
  ])
  return readBilanVitest(resultat, code)
}

async function runPlaywright(): Promise<Bilan> {
  await build()
  const donnees = mkdtempSync(path.join(tmpdir(), 'tandem-essai-'))
  onArret(async () => removeDonnees(donnees))
  const resultat = path.join(RESULTATS, 'playwright.json')
  completeEnv({
    TANDEM_DONNEES: donnees,
    TANDEM_NAVIGATEUR: await findNavigateur(),
    PORT: String(await findPortLibre()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(resultat),
  })
  const code = await runOutil('@playwright/test/cli.js', ['test', '--config=tests/playwright.config.ts'])
  return readBilanPlaywright(resultat, code)
}
