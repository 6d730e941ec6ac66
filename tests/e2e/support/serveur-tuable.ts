import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { findPortLibre } from '@/lib/cli/outils/port'
import { expect } from './essai'

const racine = path.resolve(import.meta.dirname, '../../..')
const SCRIPT = ['--conditions=react-server', '--import', 'tsx', 'tests/support/second-serveur.ts']

/** Un second serveur du portail, sur la même base et la même construction. */
export interface ServeurTuable {
  readonly adresse: string
  readonly lancer: () => Promise<void>
  /** Sans préavis (SIGKILL) : ce qu’il faisait s’arrête là. */
  readonly tuer: () => void
}

export async function createServeurTuable(): Promise<ServeurTuable> {
  const port = await findPortLibre()
  const adresse = `http://localhost:${port}`
  let processus: number | null = null
  return {
    adresse,
    async lancer() {
      const lanceur = spawn(process.execPath, [...SCRIPT, String(port)], {
        cwd: racine,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const [pid] = await once(lanceur.stdout, 'data')
      processus = Number(String(pid))
      await expect
        .poll(
          () =>
            fetch(`${adresse}/api/health/ready`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBe(200)
    },
    tuer() {
      if (processus !== null) process.kill(processus, 'SIGKILL')
      processus = null
    },
  }
}
