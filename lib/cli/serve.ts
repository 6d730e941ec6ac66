import type { StdioOptions } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { launchOutil, launchProgramme, type ProgrammeLance } from '@/lib/cli/outils/programme'
import { completeEnv } from '@/lib/platform/env'

const PATIENCE = 120_000
const PAUSE = 250

/**
 * De quoi tenir sous trois cents mégaoctets : V8 ramasse ses objets plus tôt, au lieu d’attendre que le tas ait doublé, et
 * n’en garde que peu de neufs. Ce n’est pas une limite : un pays de dix mille territoires prend ce qu’il lui faut.
 */
const SOBRE = ['--max-semi-space-size=4', '--heap-growing-percent=20']

/**
 * La bibliothèque C (Linux) garde sinon une réserve par fil d’exécution, et, après les premières grandes pages, taille les
 * suivantes dans un tas qu’elle ne rend plus : au-delà de 128 Ko, chaque bloc est désormais rendu au système dès qu’il ne sert plus.
 */
const RESERVES = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(128 * 1024),
}

/** Lance ce que Next a construit, sobre en mémoire. */
export function launchConstruit(parametres: readonly string[], sorties?: StdioOptions): ProgrammeLance {
  completeEnv(RESERVES)
  const next = path.resolve('node_modules', 'next/dist/bin/next')
  return launchProgramme(
    {
      programme: process.execPath,
      parametres: [...SOBRE, next, 'start', ...parametres],
      signal: 'SIGINT',
      patience: 10_000,
    },
    sorties,
  )
}

/** Lance le serveur web, construit (« start ») ou recompilé à chaque changement (« dev »), et attend qu’il soit prêt. */
export async function serve(commande: 'start' | 'dev', port: number): Promise<ProgrammeLance> {
  completeEnv({ NEXT_TELEMETRY_DISABLED: '1' })
  const parametres = ['--port', String(port)]
  const serveur =
    commande === 'start' ? launchConstruit(parametres) : launchOutil('next/dist/bin/next', ['dev', ...parametres])
  await waitPret(serveur, `http://127.0.0.1:${port}/api/health/ready`)
  return serveur
}

async function waitPret(serveur: ProgrammeLance, url: string): Promise<void> {
  let fini = false
  void serveur.fin.then(() => {
    fini = true
  })
  const limite = Date.now() + PATIENCE
  let reponse = await askPret(url)
  while (reponse !== undefined) {
    if (fini) throw new ErreurExpliquee('Le serveur web s’est arrêté avant d’être prêt.')
    if (Date.now() > limite) throw new ErreurExpliquee(`Le portail n’est pas prêt : ${reponse}`)
    await wait(PAUSE)
    reponse = await askPret(url)
  }
}

/** Ce qui manque au portail pour être prêt, ou rien. */
async function askPret(url: string): Promise<string | undefined> {
  try {
    const reponse = await fetch(url)
    return reponse.ok ? undefined : await reponse.text()
  } catch (erreur) {
    return String(erreur)
  }
}
