import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Le dossier du projet. */
export const racine = fileURLToPath(new URL('../../..', import.meta.url))

/** Lance npm : celui qui nous a lancés s’il est connu, sinon celui de la machine. */
export function runNpm(node, parametres, sorties) {
  const connu = process.env.npm_execpath
  const options = { cwd: racine, stdio: ['ignore', ...sorties], encoding: 'utf8' }
  return connu?.endsWith('npm-cli.js')
    ? spawnSync(node, [connu, ...parametres], options)
    : spawnSync('npm', parametres, { ...options, shell: process.platform === 'win32' })
}
