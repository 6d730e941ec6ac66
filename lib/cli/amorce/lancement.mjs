import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { racine } from './npm.mjs'

/**
 * Lance la commande écrite en TypeScript, lui transmet les signaux et rend son code de sortie.
 *
 * Le canal « ipc » la prévient si cette amorce disparaît ; et si c’est npm qui disparaît, l’amorce l’arrête.
 */
export function launchCommande(node, parametres) {
  const options = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/main.ts']
  const commande = spawn(node, [...options, ...parametres], {
    cwd: racine,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => commande.kill(signal))
  commande.on('exit', (code) => process.exit(code ?? 1))

  if (!process.env.npm_lifecycle_event) return
  const npm = readNpm()
  setInterval(() => readNpm() !== npm && commande.kill('SIGTERM'), 1000).unref()
}

/** Le processus de npm : notre parent, ou sous Linux celui du shell qu’il a placé entre lui et nous. */
function readNpm() {
  const etat = `/proc/${process.ppid}/stat`
  const [, nom, parent] = existsSync(etat) ? readFileSync(etat, 'utf8').match(/\((.*)\) \S (\d+)/) : []
  return nom?.endsWith('sh') ? Number(parent) : process.ppid
}
