import { execFileSync, spawnSync } from 'node:child_process'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'

/** Le compte de la machine qui fait tourner Postgres. */
export interface Compte {
  readonly uid: number
  readonly gid: number
}

const NOM = 'postgres'

/** Postgres refuse le compte root : il lui en faut un autre, créé au besoin. Tout autre compte convient tel quel. */
export function ensureCompte(): Compte | undefined {
  if (process.getuid?.() !== 0) return undefined
  const compte = readCompte() ?? createCompte()
  if (compte !== undefined) return compte
  throw new ErreurExpliquee(
    `Postgres ne peut pas tourner sous le compte root, et le compte « ${NOM} » n’a pas pu être créé. Lancez le portail sous un compte ordinaire, ou donnez une base : DATABASE_URL.`,
  )
}

/** Dit si ce compte peut entrer dans un dossier, ce qui demande de traverser tous ceux qui le contiennent. */
export function canEnter(compte: Compte, dossier: string): boolean {
  return spawnSync('sh', ['-c', 'cd "$1"', 'sh', dossier], { ...compte, cwd: '/', stdio: 'ignore' }).status === 0
}

function createCompte(): Compte | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NOM])
  return readCompte()
}

function readCompte(): Compte | undefined {
  try {
    return { uid: readId('-u'), gid: readId('-g') }
  } catch {
    return undefined
  }
}

function readId(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, NOM], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}
