import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import path from 'node:path'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'

/** Un programme à garder en marche, et la façon de l’arrêter. */
export interface Programme {
  readonly programme: string
  readonly parametres: readonly string[]
  readonly signal: NodeJS.Signals
  /** Le temps laissé au programme pour finir, en millisecondes. */
  readonly patience: number
  readonly uid?: number
  readonly gid?: number
  readonly dossier?: string
}

/** Un programme en marche. */
export interface ProgrammeLance {
  /** Tenue quand le programme a fini, de lui-même ou non. */
  readonly fin: Promise<number>
  close(): Promise<number>
}

/** Lance un programme de longue durée, à part du terminal, qui ne peut survivre au nôtre. */
export function launchProgramme(programme: Programme, sorties: StdioOptions = 'inherit'): ProgrammeLance {
  const [sortie, erreurs] = Array.isArray(sorties) ? sorties : [sorties, sorties]
  const gardien = spawn(process.execPath, [path.resolve('lib/cli/gardien.mjs'), JSON.stringify(programme)], {
    detached: process.platform !== 'win32',
    stdio: ['pipe', sortie, erreurs],
  })
  gardien.stdin?.on('error', () => undefined)
  const fin = waitFin(gardien)
  return {
    fin,
    close() {
      gardien.stdin?.end()
      return fin
    },
  }
}

/** Lance un outil écrit pour Node, désigné par un fichier de `node_modules`. */
export function launchOutil(fichier: string, parametres: readonly string[], sorties?: StdioOptions): ProgrammeLance {
  const outil = path.resolve('node_modules', fichier)
  return launchProgramme(
    { programme: process.execPath, parametres: [outil, ...parametres], signal: 'SIGINT', patience: 10_000 },
    sorties,
  )
}

/** Exécute un outil jusqu’au bout et rend son code de sortie. */
export function runOutil(fichier: string, parametres: readonly string[], sorties?: StdioOptions): Promise<number> {
  return launchOutil(fichier, parametres, sorties).fin
}

/** Exécute un outil et s’arrête avec le message donné s’il échoue. */
export async function requireOutil(
  fichier: string,
  parametres: readonly string[],
  echec: string,
  sorties?: StdioOptions,
): Promise<void> {
  if ((await runOutil(fichier, parametres, sorties)) !== 0) throw new ErreurExpliquee(echec)
}

function waitFin(processus: ChildProcess): Promise<number> {
  return new Promise((resolve) => processus.once('exit', (code) => resolve(code ?? 1)))
}
