import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'

const PATIENCE = 30_000
const PAUSE = 100

/**
 * Arrête proprement un Postgres resté en marche sur ce dossier après la mort brutale du portail, ou oublie celui qui n’est plus.
 *
 * À n’appeler qu’en tenant le verrou des données : aucun portail vivant ne se sert alors de cette base.
 */
export async function closeOrphelin(dossier: string): Promise<void> {
  const temoin = path.join(dossier, 'postmaster.pid')
  if (!existsSync(temoin)) return
  const pid = Number.parseInt(readFileSync(temoin, 'utf8'), 10)

  if (isPostgres(pid)) {
    process.kill(pid, 'SIGINT')
    if (!(await waitFin(pid))) {
      throw new ErreurExpliquee(
        `Un Postgres resté d’un lancement précédent (processus ${pid}) ne s’arrête pas. Arrêtez-le, puis relancez le portail.`,
      )
    }
  }
  // Le numéro de processus a pu être repris par un autre programme, qui ferait croire à Postgres que la base est ouverte.
  rmSync(temoin, { force: true })
}

async function waitFin(pid: number): Promise<boolean> {
  const limite = Date.now() + PATIENCE
  while (isPostgres(pid)) {
    if (Date.now() > limite) return false
    await wait(PAUSE)
  }
  return true
}

function isPostgres(pid: number): boolean {
  return readNom(pid).includes('postgres')
}

/** Le nom d’un processus, vide s’il n’existe plus. */
function readNom(pid: number): string {
  switch (process.platform) {
    case 'linux':
      return existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, 'utf8') : ''
    case 'win32':
      return run('tasklist', ['/fo', 'csv', '/nh', '/fi', `PID eq ${pid}`])
    default:
      return run('ps', ['-p', String(pid), '-o', 'comm='])
  }
}

function run(programme: string, parametres: readonly string[]): string {
  const { stdout, error } = spawnSync(programme, parametres, { encoding: 'utf8' })
  if (error !== undefined) throw error
  return stdout
}
