import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { runOutil } from '@/lib/cli/outils/programme'
import { getEnvLancement } from '@/lib/platform/env'

const CONNUS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const

/** Trouve un navigateur pour les essais : désigné, installé, sinon téléchargé par Playwright ou installé par Debian. */
export async function findNavigateur(): Promise<string> {
  const { TANDEM_NAVIGATEUR: navigateur } = getEnvLancement()
  if (navigateur !== undefined) return navigateur
  const trouve = (await findInstalle()) ?? (await downloadNavigateur()) ?? (await installPaquet())
  if (trouve !== undefined) return trouve
  throw new ErreurExpliquee(
    'Aucun navigateur pour les essais. Installez Chromium ou Chrome, ou donnez son chemin : TANDEM_NAVIGATEUR=/chemin/vers/chromium',
  )
}

async function findInstalle(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  return [chromium.executablePath(), ...CONNUS].find((chemin) => existsSync(chemin))
}

async function downloadNavigateur(): Promise<string | undefined> {
  console.log('Téléchargement d’un navigateur pour les essais…')
  const code = await runOutil('playwright/cli.js', ['install', 'chromium'])
  return code === 0 ? findInstalle() : undefined
}

async function installPaquet(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installation du paquet « chromium »…')
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return findInstalle()
}
