import { existsSync } from 'node:fs'
import { runNpm } from './npm.mjs'

const version = process.versions.node

/** Donne le Node qui fera tourner le portail : celui de la machine s’il est assez récent, sinon Node 24 pris dans npm. */
export function findNode() {
  if (isAtLeast(22, 12)) return process.execPath

  const paquet = ['exec', '--yes', '--loglevel=error', '--package=node@24', '--', 'node', '-p', 'process.execPath']
  const node = runNpm(process.execPath, paquet, ['pipe', 'ignore']).stdout?.trim()
  if (node && existsSync(node)) return node

  if (isAtLeast(20, 19)) {
    console.log(`Node 24 n’a pas pu être obtenu : Tandem continue, moins vite, avec Node ${version}.`)
    return process.execPath
  }
  console.error(
    `Tandem demande Node 22.12 ou plus récent ; cette machine a Node ${version}. Voir https://nodejs.org/fr`,
  )
  process.exit(1)
}

function isAtLeast(majeure, mineure) {
  const [laMajeure, laMineure] = version.split('.').map(Number)
  return laMajeure > majeure || (laMajeure === majeure && laMineure >= mineure)
}
