import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** L’empreinte du contenu des fichiers et dossiers donnés, à l’exclusion des chemins qui commencent par `sauf`. */
export function computeEmpreinte(chemins: readonly string[], sauf: readonly string[] = []): string {
  const empreinte = createHash('sha256').update(process.version)
  const fichiers = chemins
    .flatMap((chemin) => (existsSync(chemin) && statSync(chemin).isDirectory() ? listFichiers(chemin) : [chemin]))
    .filter((fichier) => existsSync(fichier) && !sauf.some((exclu) => fichier.startsWith(path.normalize(exclu))))
    .sort()
  for (const fichier of fichiers) empreinte.update(`${fichier}\0`).update(readFileSync(fichier)).update('\0')
  return empreinte.digest('hex')
}

/** Refait un travail seulement si l’empreinte de ce dont il dépend n’est plus celle qu’il a laissée. */
export async function runSiChange(temoin: string, empreinte: string, travail: () => Promise<void>): Promise<void> {
  if (existsSync(temoin) && readFileSync(temoin, 'utf8') === empreinte) return
  await travail()
  mkdirSync(path.dirname(temoin), { recursive: true })
  writeFileSync(temoin, empreinte)
}

function listFichiers(dossier: string): readonly string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => path.relative('.', path.join(entree.parentPath, entree.name)))
}
