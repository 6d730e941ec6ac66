import { defineConfig } from '@playwright/test'

const port = process.env.PORT ?? '3199'
const adresse = `http://localhost:${port}`
const CITOYEN = '**/citoyen/**'
const integrationContinue = process.env.CI !== undefined

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/playwright',
  fullyParallel: true,
  forbidOnly: integrationContinue,
  workers: 2,
  timeout: 120_000,
  // Une machine très occupée peut faire échouer un essai juste : il se rejoue, et le compte rendu le dit instable.
  retries: 2,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: adresse,
    actionTimeout: 15_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.TANDEM_NAVIGATEUR,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        // Chromium refuse son bac à sable au compte root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  // Toute page publique doit servir sans JavaScript : les essais du citoyen passent deux fois.
  projects: [
    { name: 'citoyen', testMatch: CITOYEN },
    { name: 'citoyen-sans-javascript', testMatch: CITOYEN, use: { javaScriptEnabled: false } },
    { name: 'portail', testIgnore: CITOYEN },
  ],
  webServer: {
    command: 'node lib/cli/run.mjs start',
    cwd: '..',
    env: { PORT: port },
    url: `${adresse}/api/health/ready`,
    timeout: 300_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
